package fr.productionfrance.annuaire.sync.metrics;

import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.sync.IndexOverview;
import fr.productionfrance.annuaire.sync.RebuildRun;
import fr.productionfrance.annuaire.sync.RebuildState;
import fr.productionfrance.annuaire.sync.drift.DriftKind;
import fr.productionfrance.annuaire.sync.metrics.IndexFigures.Reading;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The state of the index as gauges; one that nobody can tell at the moment is not a number. */
@Component
class IndexMetrics implements MeterBinder {

    private static final String INDEX = "annuaire.index.";

    private final IndexFigures figures;

    IndexMetrics(IndexFigures figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                        "documents",
                        "Fiches in the serving index",
                        reading -> serving(reading).map(index -> (double) index.documents()))
                .register(registry);
        gauge(
                        "current",
                        "1 when the serving index has this program's definition",
                        reading -> serving(reading).map(index -> index.current() ? 1.0 : 0.0))
                .register(registry);
        gauge(
                        "published",
                        "Published fiches in the store",
                        reading -> reading.store().map(store -> (double) store.published()))
                .register(registry);
        outbox(registry);
        rebuild(registry);
        drift(registry);
    }

    private void outbox(MeterRegistry registry) {
        gauge(
                        "outbox.waiting",
                        "Changes that the index has not taken yet",
                        reading -> outbox(reading).map(state -> (double) state.waiting()))
                .register(registry);
        gauge(
                        "outbox.set.aside",
                        "Changes that are no longer tried by themselves",
                        reading -> outbox(reading).map(state -> (double) state.setAside()))
                .register(registry);
        gauge(
                        "outbox.oldest.seconds",
                        "Age of the oldest change that is still tried; 0 without one",
                        reading -> outbox(reading)
                                .map(state -> state.oldest() == null ? 0.0 : seconds(state.oldest(), reading.at())))
                .register(registry);
    }

    private void rebuild(MeterRegistry registry) {
        gauge(
                        "rebuild.running",
                        "1 while a rebuild goes on, on any node",
                        reading -> reading.store().map(store -> store.running() ? 1.0 : 0.0))
                .register(registry);
        gauge(
                        "rebuild.duration.seconds",
                        "How long the last rebuild took",
                        reading -> reading.rebuild().flatMap(IndexMetrics::duration))
                .register(registry);
        Stream.of(RebuildState.values())
                .filter(state -> !state.isRunning())
                .forEach(state -> gauge(
                                "rebuild.outcome",
                                "1 for how the last rebuild ended",
                                reading -> reading.rebuild().map(run -> run.outcome() == state ? 1.0 : 0.0))
                        .tag("outcome", state.name())
                        .register(registry));
    }

    private void drift(MeterRegistry registry) {
        gauge(
                        "drift",
                        "Fiches that still differed from the store after the last comparison",
                        reading ->
                                reading.drift().map(run -> (double) run.counts().left()))
                .register(registry);
        gauge(
                        "drift.age.seconds",
                        "Since when the last comparison has ended",
                        reading -> reading.drift()
                                .flatMap(run -> Optional.ofNullable(run.endedAt()))
                                .map(ended -> seconds(ended, reading.at())))
                .register(registry);
        for (DriftKind kind : DriftKind.values()) {
            gauge(
                            "drift.found",
                            "What the last comparison found",
                            reading -> reading.drift()
                                    .map(run -> (double) run.counts().of(kind)))
                    .tag("kind", kind.name())
                    .register(registry);
        }
    }

    private Gauge.Builder<?> gauge(String name, String what, Function<Reading, Optional<Double>> value) {
        return Gauge.builder(
                        INDEX + name,
                        figures,
                        source -> value.apply(source.now()).orElse(Double.NaN))
                .description(what);
    }

    private static Optional<FicheIndex.Serving> serving(Reading reading) {
        return reading.index().map(IndexOverview.Index::serving);
    }

    private static Optional<FicheOutbox.State> outbox(Reading reading) {
        return reading.store().map(IndexOverview.Store::outbox);
    }

    private static Optional<Double> duration(RebuildRun run) {
        return Optional.ofNullable(run.endedAt()).map(ended -> seconds(run.startedAt(), ended));
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1e3;
    }
}
