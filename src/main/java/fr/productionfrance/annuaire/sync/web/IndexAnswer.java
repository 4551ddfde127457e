package fr.productionfrance.annuaire.sync.web;

import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.sync.RebuildProgress;
import fr.productionfrance.annuaire.sync.RebuildRun;
import fr.productionfrance.annuaire.sync.drift.DriftCounts;
import fr.productionfrance.annuaire.sync.drift.DriftRun;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How index and store stand at one moment, for a script. */
@Schema(description = "How index and store stand; what a server that is away would have told is absent")
record IndexAnswer(
        @Nullable Index index,
        @Nullable Index previous,
        @Nullable Store store,
        @Nullable Progress progress,
        List<Rebuild> rebuilds,
        @Nullable Drift drift) {

    @Schema(description = "An index; current tells whether it has this program's definition")
    record Index(String name, long documents, boolean current) {

        static @Nullable Index of(FicheIndex.@Nullable Serving index) {
            return index == null ? null : new Index(index.name(), index.documents(), index.current());
        }
    }

    @Schema(description = "What the index has to hold, and the changes that it has not taken yet")
    record Store(
            long published,
            long waiting,
            long setAside,
            @Nullable Instant oldestWaitingSince,
            boolean rebuilding) {

        static Store of(long published, boolean rebuilding, FicheOutbox.State outbox) {
            return new Store(published, outbox.waiting(), outbox.setAside(), outbox.oldest(), rebuilding);
        }
    }

    @Schema(description = "How far the rebuild or return is that goes on; of another node as it told a second ago")
    record Progress(
            String state,
            long done,
            long total,
            double perSecond,
            @Nullable Long remainingSeconds) {

        static Progress of(RebuildProgress progress) {
            return new Progress(
                    progress.state().name(),
                    progress.done(),
                    progress.total(),
                    progress.rate(),
                    progress.remaining().map(Duration::toSeconds).orElse(null));
        }
    }

    @Schema(description = "A rebuild or a return; one without an outcome goes on")
    record Rebuild(
            long id,
            String kind,
            String startedBy,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String outcome,
            long done,
            long total,
            @Nullable String message) {

        static Rebuild of(RebuildRun run) {
            return new Rebuild(
                    run.id(),
                    run.kind().name(),
                    run.startedBy(),
                    run.startedAt(),
                    run.endedAt(),
                    run.outcome() == null ? null : run.outcome().name(),
                    run.done(),
                    run.total(),
                    run.message());
        }
    }

    @Schema(description = "A comparison of the index with the store; one without an outcome goes on")
    record Drift(
            long id,
            String startedBy,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String outcome,
            boolean repairing,
            boolean contentsCompared,
            long compared,
            long total,
            long missing,
            long extra,
            long stale,
            long ahead,
            long repaired,
            long left,
            @Nullable String message) {

        static Drift of(DriftRun run) {
            DriftCounts counts = run.counts();
            return new Drift(
                    run.id(),
                    run.startedBy(),
                    run.startedAt(),
                    run.endedAt(),
                    run.outcome() == null ? null : run.outcome().name(),
                    run.repairing(),
                    run.contents(),
                    run.compared(),
                    run.total(),
                    counts.missing(),
                    counts.extra(),
                    counts.stale(),
                    counts.ahead(),
                    counts.repaired(),
                    counts.left(),
                    run.message());
        }
    }
}
