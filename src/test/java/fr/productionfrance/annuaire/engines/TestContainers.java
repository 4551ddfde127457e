package fr.productionfrance.annuaire.engines;

import java.net.URI;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers as Docker runs them: the versions of docker-compose.yml. Testcontainers itself removes them at the end. */
final class TestContainers {

    private static final String POSTGRES_IMAGE = "postgres:18.4";
    private static final String ELASTICSEARCH_IMAGE = "elasticsearch:" + ElasticsearchDistribution.VERSION;

    private TestContainers() {}

    @SuppressWarnings("resource") // lives as long as the run; Testcontainers' own reaper removes it
    static TestDatabaseServer postgres() {
        var container = new PostgreSQLContainer(POSTGRES_IMAGE)
                .withDatabaseName("postgres")
                // As the local server compares text: by code point, the same everywhere.
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8");
        container.start();
        String url = "jdbc:postgresql://%s:%d/postgres".formatted(container.getHost(), container.getFirstMappedPort());
        return new TestDatabaseServer(url, container.getUsername(), container.getPassword());
    }

    @SuppressWarnings("resource") // as above
    static URI elasticsearch() {
        var container = new ElasticsearchContainer(ELASTICSEARCH_IMAGE)
                .withEnv("xpack.security.enabled", "false")
                .withEnv("cluster.routing.allocation.disk.threshold_enabled", "false")
                .withEnv("action.auto_create_index", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
        container.start();
        return URI.create("http://" + container.getHttpHostAddress());
    }
}
