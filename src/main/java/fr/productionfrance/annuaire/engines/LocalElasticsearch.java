package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An Elasticsearch node of our own on 127.0.0.1, ready to be asked once it is constructed by {@link #start}. */
final class LocalElasticsearch implements AutoCloseable {

    /** It takes 10 to 20 s on two free cores, and has been seen to take 100 s on a machine with much else to do. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final EngineProcess process;
    private final URI uri;

    private LocalElasticsearch(EngineProcess process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /**
     * @param folder        where it keeps configuration, log and data
     * @param distributions where program files are unpacked
     * @param zip           the server as the build fetched it
     * @param plugin        the sources of the analysis plugin
     * @param heap          its largest heap, in the JVM's notation: {@code 512m}
     */
    static LocalElasticsearch start(EngineFolder folder, Path distributions, Path zip, Path plugin, String heap) {
        String jdk = jdk(folder.account());
        Path home = ElasticsearchDistribution.official(zip).unpacked(distributions);
        new AnalysisPlugin(plugin).installInto(home);
        Path own = folder.writable("elasticsearch");
        var configuration = new ElasticsearchConfiguration(home, own, heap);
        configuration.write();
        folder.account().take(own);
        EngineProcess process = EngineProcess.start(new EngineProcess.Spec(
                "Elasticsearch",
                folder.account()
                        .command(List.of(
                                "bash", home.resolve("bin/elasticsearch").toString())),
                Map.of(
                        "ES_JAVA_HOME",
                        jdk,
                        "ES_PATH_CONF",
                        configuration.folder().toString(),
                        "ES_TMPDIR",
                        configuration.temporary().toString(),
                        "ES_JAVA_OPTS",
                        ""),
                "TERM",
                folder.path().resolve("elasticsearch.log"),
                folder.path().resolve("elasticsearch.pid"),
                home.toString()));
        URI uri = process.await(START_LIMIT, () -> answering(configuration.portsFile()));
        return new LocalElasticsearch(process, uri);
    }

    /** Where it answers, without a trailing slash. */
    URI uri() {
        return uri;
    }

    @Override
    public void close() {
        process.close();
    }

    private static String jdk(EngineAccount account) {
        Path home = Path.of(System.getProperty("java.home"));
        if (account.switched() && !account.canEnter(home)) {
            throw new EngineException(
                    ("Elasticsearch refuses to run as root, and the account that it runs under instead "
                                    + "(user id %d) cannot enter the JDK in %s. Use a JDK that others may read, for instance in "
                                    + "/usr/lib/jvm, or start the program as another user than root.")
                            .formatted(account.uid(), home));
        }
        return home.toString();
    }

    private static @Nullable URI answering(Path portsFile) {
        try {
            if (Files.notExists(portsFile)) {
                return null;
            }
            // The node writes one line per address it listens on.
            String address = Files.readString(portsFile)
                    .lines()
                    .filter(line -> line.startsWith("127."))
                    .findFirst()
                    .orElse(null);
            if (address == null) {
                return null;
            }
            URI uri = URI.create("http://" + address);
            return healthy(uri) ? uri : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean healthy(URI uri) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            // Yellow: the primaries are there; one node never has the copies.
            var health = uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=5s");
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while waiting for Elasticsearch", e);
        }
    }
}
