package fr.productionfrance.annuaire.engines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The local run's servers: those that the environment does not name, started side by side. */
final class LocalEngines implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalEngines.class);
    private static final String DATABASE = "annuaire";

    private final EngineFolder folder;
    private final List<AutoCloseable> running = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Object> properties = Collections.synchronizedMap(new HashMap<>());

    private LocalEngines(EngineFolder folder) {
        this.folder = folder;
    }

    /** @throws EngineException when one does not start; none is left running then */
    static LocalEngines start(EngineSettings settings, Set<Engine> engines) {
        var started = new LocalEngines(EngineFolder.open(settings.folder()));
        Path distributions = EngineAccount.forFolder(settings.distributions()).reachable(settings.distributions());
        LOG.info(
                "Starting {} in {}",
                engines.stream().map(Engine::label).collect(Collectors.joining(" and ")),
                started.folder.path());
        var starts = engines.stream()
                .map(engine -> CompletableFuture.runAsync(() -> {
                    switch (engine) {
                        case ELASTICSEARCH -> started.startElasticsearch(settings, distributions);
                        case POSTGRESQL -> started.startPostgres(distributions);
                    }
                }))
                .toList();
        Optional<RuntimeException> failure =
                starts.stream().flatMap(start -> failure(start).stream()).findFirst();
        failure.ifPresent(e -> {
            started.close();
            throw e;
        });
        return started;
    }

    /** How the program reaches them, as Spring names it. */
    Map<String, Object> properties() {
        return Map.copyOf(properties);
    }

    @Override
    public void close() {
        try (var released = folder) {
            LOG.info("Stopping the local servers in {}", released.path());
            running.parallelStream().forEach(LocalEngines::close);
        }
    }

    private void startElasticsearch(EngineSettings settings, Path distributions) {
        var elasticsearch = LocalElasticsearch.start(
                folder,
                distributions,
                settings.elasticsearchArchive(),
                settings.elasticsearchPlugin(),
                settings.elasticsearchHeap());
        running.add(elasticsearch);
        properties.put(Engine.ELASTICSEARCH.property(), elasticsearch.uri().toString());
    }

    private void startPostgres(Path distributions) {
        var postgres = LocalPostgres.start(folder, distributions, LocalPostgres.Durability.KEPT);
        running.add(postgres);
        postgres.createDatabase(DATABASE);
        properties.put(Engine.POSTGRESQL.property(), postgres.jdbcUrl(DATABASE));
        properties.put("spring.datasource.username", LocalPostgres.USER);
        properties.put("spring.datasource.password", postgres.password());
    }

    private static Optional<RuntimeException> failure(CompletableFuture<Void> start) {
        try {
            start.join();
            return Optional.empty();
        } catch (CompletionException e) {
            return Optional.of(e.getCause() instanceof RuntimeException cause ? cause : e);
        }
    }

    private static void close(AutoCloseable engine) {
        try {
            engine.close();
        } catch (Exception e) {
            LOG.warn("A local server did not stop in good order", e);
        }
    }
}
