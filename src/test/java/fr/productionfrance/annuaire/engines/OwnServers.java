package fr.productionfrance.annuaire.engines;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Servers of one program's own, which a test may stop, start again and leave hanging. */
public final class OwnServers implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String DATABASE = "annuaire";

    private final EngineFolder folder;
    private final String password;
    private final Door elasticsearchDoor;
    private final Door postgresDoor;
    private @Nullable LocalElasticsearch elasticsearch;
    private @Nullable LocalPostgres postgres;

    OwnServers() {
        folder = EngineFolder.open(
                Path.of("target/engines/own-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet()));
        LocalPostgres database = newPostgres();
        database.createDatabase(DATABASE);
        postgres = database;
        password = database.password();
        postgresDoor = new Door(port(database));
        LocalElasticsearch engine = newElasticsearch();
        elasticsearch = engine;
        elasticsearchDoor = new Door(engine.uri().getPort());
    }

    Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgresDoor.port(), DATABASE),
                "spring.datasource.username",
                LocalPostgres.USER,
                "spring.datasource.password",
                password,
                "spring.elasticsearch.uris",
                "http://127.0.0.1:" + elasticsearchDoor.port());
    }

    /** Where the program meets Elasticsearch. */
    public Door elasticsearch() {
        return elasticsearchDoor;
    }

    public synchronized void stopElasticsearch() {
        if (elasticsearch != null) {
            elasticsearch.close();
            elasticsearch = null;
        }
    }

    /** On the data it was stopped with. */
    public synchronized void startElasticsearch() {
        if (elasticsearch == null) {
            LocalElasticsearch engine = newElasticsearch();
            elasticsearch = engine;
            elasticsearchDoor.leadTo(engine.uri().getPort());
        }
    }

    public synchronized void stopPostgres() {
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }

    /** On the data it was stopped with. */
    public synchronized void startPostgres() {
        if (postgres == null) {
            LocalPostgres database = newPostgres();
            postgres = database;
            postgresDoor.leadTo(port(database));
        }
    }

    @Override
    public void close() {
        elasticsearchDoor.close();
        postgresDoor.close();
        stopElasticsearch();
        stopPostgres();
        folder.close();
        Distribution.delete(folder.path());
    }

    private LocalElasticsearch newElasticsearch() {
        return LocalElasticsearch.start(
                folder,
                LocalTestServers.distributions(),
                LocalTestServers.archive(),
                LocalTestServers.plugin(),
                "512m");
    }

    private LocalPostgres newPostgres() {
        return LocalPostgres.start(folder, LocalTestServers.distributions(), LocalPostgres.Durability.THROWN_AWAY);
    }

    private static int port(LocalPostgres database) {
        return URI.create(database.jdbcUrl(DATABASE).substring("jdbc:".length()))
                .getPort();
    }
}
