package fr.productionfrance.annuaire.engines;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/**
 * The real PostgreSQL and Elasticsearch that the tests run on, each started when a test first asks for it, once per run.
 *
 * <p>Which ones is not the tests' business: servers that the environment names ({@code ANNUAIRE_TEST_DATABASE_URL},
 * {@code ..._USERNAME}, {@code ..._PASSWORD} and {@code ANNUAIRE_TEST_ELASTICSEARCH_URIS}; not the program's own settings, since
 * tests make and drop what they like), else containers when Docker answers, else the local run's servers.
 */
public final class TestServers {

    private static final Logger LOG = LoggerFactory.getLogger(TestServers.class);

    private static final Supplier<TestDatabaseServer> DATABASES = Once.of(TestServers::databaseServer);
    private static final Supplier<URI> ELASTICSEARCH = Once.of(TestServers::elasticsearchServer);

    private TestServers() {}

    /** A database of its own, to be reached as its owner. */
    public record Database(String url, String username, String password) {}

    /** Where Elasticsearch answers; every test has an index name of its own, see {@link #newIndexName()}. */
    public static URI elasticsearchUri() {
        return ELASTICSEARCH.get();
    }

    /** An index name that no other test uses, for the read alias; an index definition adds to its end only. */
    public static String newIndexName() {
        return "fiches-it-" + unique();
    }

    /** An empty database, thrown away with the run. */
    public static Database newDatabase() {
        TestDatabaseServer server = DATABASES.get();
        String name = "it_" + unique();
        Database administration = server.database(server.administration());
        try (var connection = DriverManager.getConnection(
                        administration.url(), administration.username(), administration.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new EngineException("Cannot make a database for a test: " + e.getMessage(), e);
        }
        return server.database(name);
    }

    private static TestDatabaseServer databaseServer() {
        return named("ANNUAIRE_TEST_DATABASE_URL")
                .map(url -> new TestDatabaseServer(
                        url,
                        named("ANNUAIRE_TEST_DATABASE_USERNAME").orElse("postgres"),
                        named("ANNUAIRE_TEST_DATABASE_PASSWORD").orElse("")))
                .orElseGet(() -> docker() ? TestContainers.postgres() : LocalTestServers.postgres());
    }

    private static URI elasticsearchServer() {
        return named("ANNUAIRE_TEST_ELASTICSEARCH_URIS")
                .map(URI::create)
                .orElseGet(() -> docker() ? TestContainers.elasticsearch() : LocalTestServers.elasticsearch());
    }

    private static Optional<String> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }

    private static boolean docker() {
        boolean available = DockerClientFactory.instance().isDockerAvailable();
        LOG.info("Tests run on {}", available ? "containers" : "local servers, since no Docker engine answers");
        return available;
    }

    private static String unique() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
