package fr.productionfrance.annuaire.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.shaded.org.awaitility.Awaitility;

/** The local run's servers themselves, whichever servers the other tests have got. */
@Tag("own-servers")
class LocalEnginesIT {

    private final Path folder =
            Path.of("target/engines/kept-" + ProcessHandle.current().pid());
    private final EngineSettings settings = new EngineSettings(
            folder, LocalTestServers.distributions(), LocalTestServers.archive(), LocalTestServers.plugin(), "512m");

    @BeforeEach
    @AfterEach
    void leave_no_folder() {
        Distribution.delete(EngineAccount.forFolder(folder).reachable(folder));
    }

    @Test
    void what_was_stored_is_there_after_a_restart() throws Exception {
        try (var engines = start()) {
            execute(engines, "CREATE TABLE member (name text)", "INSERT INTO member VALUES ('Décolletage Forézien')");
            request(engines, "PUT", "/fiches", "{\"settings\": {\"number_of_replicas\": 0}}");
            request(engines, "PUT", "/fiches/_doc/1?refresh=true", "{\"name\": \"Décolletage Forézien\"}");
        }

        try (var engines = start()) {
            assertThat(memberName(engines)).isEqualTo("Décolletage Forézien");
            assertThat(request(engines, "GET", "/fiches/_doc/1", "").body()).contains("Décolletage Forézien");
        }
    }

    @Test
    void a_second_program_on_the_same_folder_is_told_so_and_the_first_goes_on() throws Exception {
        try (var engines = start(Engine.POSTGRESQL)) {
            assertThatThrownBy(() -> start(Engine.POSTGRESQL))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("Another program (process "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("annuaire.engines.folder");

            execute(engines, "CREATE TABLE member (name text)");
        }
    }

    @Test
    void a_killed_program_leaves_no_engine_behind_and_the_next_start_keeps_its_data() throws Exception {
        Process program = anotherProgram();
        try (var output = program.inputReader()) {
            assertThat(output.readLine()).isEqualTo(EnginesProgram.READY);
        }
        List<ProcessHandle> engines = program.descendants().toList();
        assertThat(engines).hasSizeGreaterThan(4);

        // SIGKILL: the program has no chance to stop anything.
        program.destroyForcibly();
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(engines).noneMatch(ProcessHandle::isAlive));
        try (var next = start(Engine.POSTGRESQL)) {
            assertThat(memberName(next)).isEqualTo(EnginesProgram.MEMBER);
        }
    }

    @Test
    void an_engine_that_outlived_its_program_and_its_guard_is_stopped_by_the_next_start() throws Exception {
        Process program = anotherProgram();
        try (var output = program.inputReader()) {
            assertThat(output.readLine()).isEqualTo(EnginesProgram.READY);
        }
        List<ProcessHandle> engines = program.descendants().toList();
        // The guards first, in the instant before their program, so that nobody is left to stop the engines.
        engines.stream().filter(LocalEnginesIT::isGuard).forEach(ProcessHandle::destroyForcibly);
        program.destroyForcibly();
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(engines).filteredOn(ProcessHandle::isAlive).hasSizeGreaterThan(2);

        try (var next = start()) {
            assertThat(memberName(next)).isEqualTo(EnginesProgram.MEMBER);
            assertThat(engines).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void a_start_that_fails_tells_the_end_of_the_engines_log() {
        var broken = new EngineSettings(
                folder,
                settings.distributions(),
                settings.elasticsearchArchive(),
                settings.elasticsearchPlugin(),
                "many");

        assertThatThrownBy(() -> LocalEngines.start(broken, EnumSet.of(Engine.ELASTICSEARCH)))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("Elasticsearch ended with status")
                .hasMessageContaining("-Xmxmany");
    }

    private LocalEngines start() {
        return start(Engine.POSTGRESQL, Engine.ELASTICSEARCH);
    }

    /** Elasticsearch takes ten seconds and more, so it is started only where it matters. */
    private LocalEngines start(Engine... engines) {
        return LocalEngines.start(settings, Set.of(engines));
    }

    private Process anotherProgram() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EnginesProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static boolean isGuard(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("annuaire-guard");
    }

    private static String memberName(LocalEngines engines) throws SQLException {
        try (var connection = connect(engines);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name FROM member")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    static void execute(LocalEngines engines, String... statements) throws SQLException {
        try (var connection = connect(engines);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(LocalEngines engines) throws SQLException {
        return DriverManager.getConnection(
                property(engines, "spring.datasource.url"),
                property(engines, "spring.datasource.username"),
                property(engines, "spring.datasource.password"));
    }

    private static String property(LocalEngines engines, String name) {
        return Objects.requireNonNull(engines.properties().get(name), name).toString();
    }

    private static HttpResponse<String> request(LocalEngines engines, String method, String path, String body)
            throws IOException, InterruptedException {
        URI uri = URI.create(property(engines, "spring.elasticsearch.uris") + path);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uri)
                    .header("Content-Type", "application/json")
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
            return response;
        }
    }
}
