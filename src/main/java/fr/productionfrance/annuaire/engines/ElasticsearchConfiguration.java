package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that a local node starts from, written anew for each start.
 *
 * @param home the unpacked server
 * @param own  the node's folder
 * @param heap its largest heap, in the JVM's notation
 */
record ElasticsearchConfiguration(Path home, Path own, String heap) {

    Path folder() {
        return own.resolve("config");
    }

    Path temporary() {
        return own.resolve("tmp");
    }

    Path portsFile() {
        return own.resolve("logs/http.ports");
    }

    void write() {
        try {
            // An older run's port must not be taken for this one's.
            Files.deleteIfExists(portsFile());
            Files.createDirectories(temporary());
            Files.createDirectories(folder());
            Files.writeString(folder().resolve("elasticsearch.yml"), settings());
            Files.writeString(folder().resolve("jvm.options"), jvmOptions());
            Files.writeString(folder().resolve("log4j2.properties"), LOGGING);
        } catch (IOException e) {
            throw new EngineException("Cannot write the configuration of Elasticsearch in " + own + ": " + e, e);
        }
    }

    private String settings() {
        return """
                cluster.name: annuaire-local
                node.name: local
                path.data: "%s"
                path.logs: "%s"
                # This machine alone, on ports that are free; the node writes them to logs/http.ports.
                network.host: 127.0.0.1
                http.port: 0
                transport.port: 0
                node.portsfile: true
                discovery.type: single-node
                xpack.security.enabled: false
                # A developer's nearly full disk must not make the index read-only.
                cluster.routing.allocation.disk.threshold_enabled: false
                # An index is always made from its definition, never by a document that arrives too early.
                action.auto_create_index: false
                """.formatted(own.resolve("data"), own.resolve("logs"));
    }

    /** The distribution's own options, but for its collector and logs, and then ours. */
    private String jvmOptions() throws IOException {
        try (Stream<String> lines = Files.lines(home.resolve("config/jvm.options"))) {
            String kept = lines.filter(line -> !line.contains("UseG1GC"))
                    .filter(line -> !line.contains("-Xlog:gc"))
                    .filter(line -> !line.contains("HeapDumpOnOutOfMemoryError"))
                    .filter(line -> !line.startsWith("-XX:ErrorFile"))
                    .collect(Collectors.joining("\n"));
            // The first-level compiler and the serial collector start sooner and take less memory on two cores.
            return kept + """

                    -Xms128m
                    -Xmx%s
                    -XX:+UseSerialGC
                    -XX:TieredStopAtLevel=1
                    -XX:-AlwaysPreTouch
                    -XX:ErrorFile=%s
                    """.formatted(heap, own.resolve("logs/crash.log"));
        }
    }

    /** To standard output, which the program keeps as the engine's log. */
    private static final String LOGGING = """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = %d{ISO8601} %-5p %c{1.} %m%n
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            """;
}
