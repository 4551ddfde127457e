package fr.productionfrance.annuaire.sync.web;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.search.indexing.DocumentFailure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fiches that the index would not take. */
@Schema(description = "Changes that were set aside, and fiches that the last rebuild's index refused")
record FailuresAnswer(List<SetAside> setAside, List<Refused> refused) {

    static FailuresAnswer of(
            List<FicheOutbox.SetAside> setAside, List<DocumentFailure> refused, Map<FicheId, String> names) {
        return new FailuresAnswer(
                setAside.stream()
                        .map(change -> SetAside.of(change, names.get(change.id())))
                        .toList(),
                refused.stream()
                        .map(failure -> Refused.of(failure, names.get(failure.id())))
                        .toList());
    }

    @Schema(description = "A change that is no longer tried by itself")
    record SetAside(String fiche, @Nullable String name, long version, int attempts, String error, Instant since) {

        static SetAside of(FicheOutbox.SetAside change, @Nullable String name) {
            return new SetAside(
                    change.id().toString(), name, change.version(), change.attempts(), change.error(), change.since());
        }
    }

    @Schema(description = "A fiche that the last rebuild's index refused")
    record Refused(String fiche, @Nullable String name, String error) {

        static Refused of(DocumentFailure failure, @Nullable String name) {
            return new Refused(failure.id().toString(), name, failure.error());
        }
    }
}
