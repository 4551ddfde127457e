package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An engine as a child process, under a guard that stops it when this program ends, however it ends.
 *
 * <p>The guard is a shell that waits on a pipe whose other end only this program holds. Closing the pipe is how the
 * engine is stopped in good order; a crash or a {@code kill -9} closes it too. (Linux's parent-death signal would not
 * do: it fires when the <em>thread</em> that started the child ends, and macOS has none.)
 */
final class EngineProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EngineProcess.class);

    private static final String GUARD = """
            stop_signal=$1 pid_file=$2
            shift 2
            trap '' INT HUP QUIT
            exec 3<&0
            "$@" </dev/null 3<&- &
            engine=$!
            echo "$engine" >"$pid_file"
            (
                read -r _ <&3
                kill -s "$stop_signal" "$engine"
                for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
                    sleep 1
                    kill -0 "$engine" || exit
                done
                kill -s KILL "$engine"
            ) >/dev/null 2>&1 &
            reader=$!
            exec 3<&-
            wait "$engine"
            status=$?
            kill "$reader" 2>/dev/null
            exit "$status"
            """;

    /** The guard kills an engine that does not stop within 20 s; a little later it must be gone. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private static final int TAIL_LINES = 25;

    private final Spec spec;
    private final Process guard;
    private volatile boolean answered;
    private volatile boolean closing;

    private EngineProcess(Spec spec, Process guard) {
        this.spec = spec;
        this.guard = guard;
    }

    /**
     * @param stopSignal the signal that makes the engine stop at once and in good order
     * @param log        where its output goes; a start overwrites it
     * @param pidFile    remembers the engine for the next start, should this program and the guard both be killed
     * @param marker     what the engine's command line holds, so that no stranger with its old number is stopped
     */
    record Spec(
            String name,
            List<String> command,
            Map<String, String> environment,
            String stopSignal,
            Path log,
            Path pidFile,
            String marker) {}

    static EngineProcess start(Spec spec) {
        new StaleEngine(spec.name(), spec.pidFile(), spec.marker()).stop();
        var command = new ArrayList<String>();
        if (Commands.exists("setsid")) {
            // A session of its own, so that Ctrl-C in the terminal reaches the program alone, which then stops the
            // engines last.
            command.add("setsid");
        }
        command.addAll(List.of(
                "sh",
                "-c",
                GUARD,
                "annuaire-guard",
                spec.stopSignal(),
                spec.pidFile().toString()));
        command.addAll(spec.command());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(spec.log().toFile());
        builder.environment().putAll(spec.environment());
        try {
            var process = new EngineProcess(spec, builder.start());
            var _ = process.guard.onExit().thenAccept(process::reportUnexpectedEnd);
            return process;
        } catch (IOException e) {
            throw new EngineException("%s cannot be started: %s".formatted(spec.name(), e.getMessage()), e);
        }
    }

    /**
     * Waits until the engine answers.
     *
     * @param answer asked again and again; null means "not yet"
     * @throws EngineException with the end of the engine's log, when it ends or does not answer in time
     */
    <T> T await(Duration limit, Supplier<@Nullable T> answer) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            T given = answer.get();
            if (given != null) {
                answered = true;
                return given;
            }
            if (ended(Duration.ofMillis(100))) {
                close();
                throw failed("ended with status " + guard.exitValue() + " while starting");
            }
            if (System.nanoTime() > deadline) {
                close();
                throw failed("did not answer within " + limit.toSeconds() + " s");
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            guard.getOutputStream().close();
        } catch (IOException e) {
            LOG.debug("{}: the guard has already gone", spec.name(), e);
        }
        if (!ended(STOP_LIMIT)) {
            LOG.warn("{} did not stop in time and is killed", spec.name());
            guard.descendants().forEach(ProcessHandle::destroyForcibly);
            guard.destroyForcibly();
        }
        try {
            Files.deleteIfExists(spec.pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ended(Duration limit) {
        try {
            return guard.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while waiting for " + spec.name(), e);
        }
    }

    private void reportUnexpectedEnd(Process ended) {
        if (answered && !closing) {
            LOG.error("{} ended by itself with status {}; see {}", spec.name(), ended.exitValue(), spec.log());
        }
    }

    private EngineException failed(String what) {
        return new EngineException(
                "%s %s. The end of its log, %s:%n%s".formatted(spec.name(), what, spec.log(), tail()));
    }

    private String tail() {
        try {
            List<String> lines =
                    Files.readString(spec.log(), StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(cannot be read: " + e.getMessage() + ")";
        }
    }
}
