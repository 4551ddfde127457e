package fr.productionfrance.annuaire.engines;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in plain words, rather than with a stack trace, why the program has no servers to work with. */
final class EngineFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServersNotNamedException notNamed) {
                return new FailureAnalysis(notNamed(notNamed), NAME_THEM, cause);
            }
            if (cause instanceof EngineException engine) {
                return new FailureAnalysis(String.valueOf(engine.getMessage()), TRY_ANOTHER, cause);
            }
        }
        return null;
    }

    private static String notNamed(ServersNotNamedException notNamed) {
        return notNamed.missing().stream()
                .map(Engine::advice)
                .collect(Collectors.joining("\n  ", "The directory does not know its servers. Missing:\n  ", ""));
    }

    private static final String NAME_THEM =
            "Set what is missing in the environment. To try the directory with servers of its own, use ./dev run.";

    private static final String TRY_ANOTHER =
            "If the cause is not plain from the above, name servers that run already with SPRING_DATASOURCE_URL and "
                    + "SPRING_ELASTICSEARCH_URIS, or start everything with docker compose.";
}
