package fr.productionfrance.annuaire.sync.web;

import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.search.indexing.DocumentFailure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Fiches that the index would not take. */
@Schema(description = "Changes that were set aside, and fiches that the last rebuild's index refused")
record FailuresAnswer(List<SetAside> setAside, List<Refused> refused) {

    @Schema(description = "A change that is no longer tried by itself")
    record SetAside(String fiche, long version, int attempts, String error, Instant since) {

        static SetAside of(FicheOutbox.SetAside change) {
            return new SetAside(
                    change.id().toString(), change.version(), change.attempts(), change.error(), change.since());
        }
    }

    @Schema(description = "A fiche that the last rebuild's index refused")
    record Refused(String fiche, String error) {

        static Refused of(DocumentFailure failure) {
            return new Refused(failure.id().toString(), failure.error());
        }
    }
}
