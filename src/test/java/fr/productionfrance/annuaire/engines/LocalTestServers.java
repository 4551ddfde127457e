package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The local run's servers, on empty folders below target/, stopped and thrown away when the tests' JVM ends. */
final class LocalTestServers {

    /** Enough for the tests' few thousand fiches; benchmarks ask for more. */
    private static final String HEAP = System.getProperty("annuaire.test.elasticsearch-heap", "512m");

    private static final Path RUNS = Path.of("target/engines/runs");

    private static final Logger LOG = LoggerFactory.getLogger(LocalTestServers.class);

    /** One party for the JVM's end, one for each program that uses the servers. */
    private static final Phaser USERS = new Phaser(1);

    private static final List<AutoCloseable> RUNNING = Collections.synchronizedList(new ArrayList<>());
    private static final Supplier<EngineFolder> FOLDER = Once.of(LocalTestServers::newFolder);

    private LocalTestServers() {}

    static TestDatabaseServer postgres() {
        var server = LocalPostgres.start(FOLDER.get(), distributions(), LocalPostgres.Durability.THROWN_AWAY);
        closeAtEnd(server);
        return new TestDatabaseServer(server.jdbcUrl("postgres"), LocalPostgres.USER, server.password());
    }

    static URI elasticsearch() {
        var server = LocalElasticsearch.start(FOLDER.get(), distributions(), archive(), plugin(), HEAP);
        closeAtEnd(server);
        return server.uri();
    }

    static Path archive() {
        return Path.of("target/engines/elasticsearch.zip");
    }

    static Path plugin() {
        return Path.of("elastic/plugin");
    }

    /** Shared with `./dev run`, so that a clean build need not unpack the servers again. */
    static Path distributions() {
        Path wanted = Path.of(".local/dist");
        return EngineAccount.forFolder(wanted).reachable(wanted);
    }

    private static EngineFolder newFolder() {
        long pid = ProcessHandle.current().pid();
        removeRunsOfTheDead();
        return EngineFolder.open(RUNS.resolve(Long.toString(pid)));
    }

    /** A run that was killed could not clean up. */
    private static void removeRunsOfTheDead() {
        for (Path run : runs()) {
            long pid = Long.parseLong(run.getFileName().toString());
            if (ProcessHandle.of(pid).isEmpty()) {
                Distribution.delete(run);
            }
        }
    }

    private static List<Path> runs() {
        if (Files.notExists(RUNS)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(RUNS)) {
            return found.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The returned action says that the servers are no longer needed; until then the JVM's end waits for it. */
    static Runnable inUse() {
        USERS.register();
        return USERS::arriveAndDeregister;
    }

    /** Should the JVM be killed, the guard stops them. */
    private static void closeAtEnd(AutoCloseable server) {
        synchronized (RUNNING) {
            if (RUNNING.isEmpty()) {
                Runtime.getRuntime().addShutdownHook(new Thread(LocalTestServers::closeAll, "stop-test-servers"));
            }
            RUNNING.add(server);
        }
    }

    private static void closeAll() {
        awaitUsers();
        RUNNING.parallelStream().forEach(server -> {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException("A test server did not stop", e);
            }
        });
        EngineFolder folder = FOLDER.get();
        folder.close();
        Distribution.delete(folder.path());
    }

    /** Spring closes its contexts in a hook of its own, at the same time as this one. */
    private static void awaitUsers() {
        try {
            USERS.awaitAdvanceInterruptibly(USERS.arrive(), 20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.warn("A test's program still runs; its servers are stopped all the same");
        }
    }
}
