package fr.productionfrance.annuaire.sync.web;

import fr.productionfrance.annuaire.sync.drift.DriftExample;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comparisons so far. */
@Schema(
        description =
                "The latest comparisons, the last first, and some fiches of each kind that the last one found to differ")
record DriftAnswer(List<IndexAnswer.Drift> runs, List<Example> examples) {

    @Schema(description = "A fiche that differs; a version is absent on the side that lacks it")
    record Example(
            String fiche,
            String kind,
            @Nullable Long storeVersion,
            @Nullable Long indexVersion) {

        static Example of(DriftExample example) {
            return new Example(
                    example.id().toString(), example.kind().name(), example.storeVersion(), example.indexVersion());
        }
    }
}
