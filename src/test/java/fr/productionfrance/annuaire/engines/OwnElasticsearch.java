package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** An Elasticsearch of a test's own, which it may kill; its data are thrown away at the end. */
public final class OwnElasticsearch implements AutoCloseable {

    private final EngineFolder folder;
    private LocalElasticsearch server;

    private OwnElasticsearch(EngineFolder folder) {
        this.folder = folder;
        this.server = startIn(folder);
    }

    public static OwnElasticsearch start() {
        return new OwnElasticsearch(OwnFolders.open("elasticsearch"));
    }

    private static LocalElasticsearch startIn(EngineFolder folder) {
        return LocalElasticsearch.start(
                folder,
                LocalTestServers.distributions(),
                LocalTestServers.archive(),
                LocalTestServers.plugin(),
                "512m");
    }

    public URI uri() {
        return server.uri();
    }

    /** SIGKILL: it has no chance to write anything. */
    public void kill() throws IOException {
        Path pidFile = folder.path().resolve("elasticsearch.pid");
        ProcessHandle engine = ProcessHandle.of(
                        Long.parseLong(Files.readString(pidFile).strip()))
                .orElseThrow();
        var all = Stream.concat(engine.descendants(), Stream.of(engine)).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        server.close();
    }

    /** On the data that the killed one left, and on another port. */
    public void startAgain() {
        server = startIn(folder);
    }

    @Override
    public void close() {
        server.close();
        OwnFolders.remove(folder);
    }
}
