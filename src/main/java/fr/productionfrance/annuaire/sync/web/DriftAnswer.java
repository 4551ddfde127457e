package fr.productionfrance.annuaire.sync.web;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.sync.drift.DriftExample;
import fr.productionfrance.annuaire.sync.drift.DriftRun;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The comparisons so far. */
@Schema(
        description =
                "The latest comparisons, the last first, and some fiches of each kind that the last one found to differ")
record DriftAnswer(List<IndexAnswer.Drift> runs, List<Example> examples) {

    static DriftAnswer of(List<DriftRun> runs, List<DriftExample> examples, Map<FicheId, String> names) {
        return new DriftAnswer(
                runs.stream().map(IndexAnswer.Drift::of).toList(),
                examples.stream()
                        .map(example -> Example.of(example, names.get(example.id())))
                        .toList());
    }

    @Schema(
            description =
                    "A fiche that differs; name is absent when it is gone, a version is absent on the side that lacks it")
    record Example(
            String fiche,
            @Nullable String name,
            String kind,
            @Nullable Long storeVersion,
            @Nullable Long indexVersion) {

        static Example of(DriftExample example, @Nullable String name) {
            return new Example(
                    example.id().toString(),
                    name,
                    example.kind().name(),
                    example.storeVersion(),
                    example.indexVersion());
        }
    }
}
