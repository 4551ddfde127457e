package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An engine that an earlier, crashed run may have left behind: still being stopped by its guard, or orphaned. */
record StaleEngine(String name, Path pidFile, String marker) {

    private static final Logger LOG = LoggerFactory.getLogger(StaleEngine.class);
    private static final long STOP_SECONDS = 15;

    /** Waits for its end, and helps. The caller holds the lock of the engine's folder, so nobody uses it any more. */
    void stop() {
        process().ifPresent(stale -> {
            LOG.info("Stopping the {} (process {}) that an earlier run left behind", name, stale.pid());
            List<ProcessHandle> all =
                    Stream.concat(Stream.of(stale), stale.descendants()).toList();
            all.forEach(ProcessHandle::destroy);
            all.forEach(StaleEngine::awaitEnd);
        });
    }

    private Optional<ProcessHandle> process() {
        try {
            if (Files.notExists(pidFile)) {
                return Optional.empty();
            }
            String pid =
                    Files.readString(pidFile).lines().findFirst().orElse("").strip();
            return pid.matches("\\d{1,10}")
                    ? ProcessHandle.of(Long.parseLong(pid)).filter(this::isEngine)
                    : Optional.empty();
        } catch (IOException e) {
            throw new EngineException("Cannot read " + pidFile, e);
        }
    }

    private boolean isEngine(ProcessHandle handle) {
        return handle.info().commandLine().filter(line -> line.contains(marker)).isPresent();
    }

    private static void awaitEnd(ProcessHandle handle) {
        try {
            handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while waiting for process " + handle.pid(), e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new EngineException("Cannot wait for process " + handle.pid(), e);
        }
    }
}
