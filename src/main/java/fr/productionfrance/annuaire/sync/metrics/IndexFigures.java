package fr.productionfrance.annuaire.sync.metrics;

import fr.productionfrance.annuaire.sync.IndexInspector;
import fr.productionfrance.annuaire.sync.IndexOverview;
import fr.productionfrance.annuaire.sync.RebuildRun;
import fr.productionfrance.annuaire.sync.drift.DriftRun;
import fr.productionfrance.annuaire.sync.drift.DriftService;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Index and store as they stood a few seconds ago at most: all gauges of one reading share what one question costs. */
@Component
class IndexFigures {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final IndexInspector inspector;
    private final DriftService drift;
    private final InstantSource clock;
    private @Nullable Reading last;

    IndexFigures(IndexInspector inspector, DriftService drift, InstantSource clock) {
        this.inspector = inspector;
        this.drift = drift;
        this.clock = clock;
    }

    /**
     * What was read at one moment.
     *
     * @param drift the last comparison that went through; empty before the first, and when PostgreSQL does not answer
     */
    record Reading(Instant at, IndexOverview overview, Optional<DriftRun> drift) {

        Optional<IndexOverview.Store> store() {
            return Optional.ofNullable(overview.store());
        }

        Optional<IndexOverview.Index> index() {
            return Optional.ofNullable(overview.index());
        }

        /** The last rebuild that has ended. */
        Optional<RebuildRun> rebuild() {
            return store().flatMap(store ->
                    store.runs().stream().filter(run -> run.endedAt() != null).findFirst());
        }
    }

    synchronized Reading now() {
        Reading reading = last;
        if (reading == null || reading.at().plus(FRESH).isBefore(clock.instant())) {
            reading = new Reading(clock.instant(), inspector.overview(), lastDrift());
            last = reading;
        }
        return reading;
    }

    private Optional<DriftRun> lastDrift() {
        try {
            return drift.lastCompleted();
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }
}
