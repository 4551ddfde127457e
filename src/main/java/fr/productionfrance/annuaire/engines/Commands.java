package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short system commands that are waited for. */
final class Commands {

    private Commands() {}

    /** @throws EngineException with what the command printed, when it fails */
    static void run(List<String> command) {
        Outcome outcome = outcome(command);
        if (outcome.status() != 0) {
            throw new EngineException("`%s` failed with status %d:%n%s"
                    .formatted(String.join(" ", command), outcome.status(), outcome.output()));
        }
    }

    static boolean succeeds(List<String> command) {
        return outcome(command).status() == 0;
    }

    static boolean exists(String program) {
        return succeeds(List.of("sh", "-c", "command -v \"$1\"", "sh", program));
    }

    private static Outcome outcome(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new EngineException("Cannot run `%s`: %s".formatted(command.getFirst(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while running `%s`".formatted(command.getFirst()), e);
        }
    }

    private record Outcome(int status, String output) {}
}
