package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.productionfrance.annuaire.search.indexing.FrenchTime;
import fr.productionfrance.annuaire.sync.RebuildService;
import fr.productionfrance.annuaire.sync.RebuildState;
import fr.productionfrance.annuaire.sync.drift.DriftCounts;
import fr.productionfrance.annuaire.sync.drift.DriftRun;
import fr.productionfrance.annuaire.sync.drift.DriftState;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures, times, durations and states as the visitor's language writes them. */
final class Words {

    private final Component page;

    Words(Component page) {
        this.page = page;
    }

    String figure(long number) {
        return page.getTranslation("index.figure", number);
    }

    String time(Instant instant) {
        Locale language = UI.getCurrentOrThrow().getLocale();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(FrenchTime.zone())
                .format(instant);
    }

    String duration(Duration duration) {
        if (duration.toHours() > 0) {
            return page.getTranslation("index.duration.hours", duration.toHours(), duration.toMinutesPart());
        }
        return duration.toMinutes() > 0
                ? page.getTranslation("index.duration.minutes", duration.toMinutes(), duration.toSecondsPart())
                : page.getTranslation("index.duration.seconds", duration.toSeconds());
    }

    /** The state in words; a run without an outcome goes on. */
    String state(@Nullable RebuildState state) {
        return page.getTranslation(
                "index.run." + (state == null ? "running" : state.name().toLowerCase(Locale.ROOT)));
    }

    /** What a comparison came to. */
    String drift(DriftRun run) {
        DriftState outcome = run.outcome();
        if (outcome == null) {
            return page.getTranslation("index.run.running");
        }
        if (outcome != DriftState.COMPLETED) {
            String words = page.getTranslation("index.drift." + outcome.name().toLowerCase(Locale.ROOT));
            return run.message() == null ? words : words + " " + run.message();
        }
        DriftCounts counts = run.counts();
        if (counts.found() == 0) {
            return page.getTranslation(
                    run.contents() ? "index.drift.right" : "index.drift.right-versions", run.compared());
        }
        String found = page.getTranslation(
                "index.drift.found", counts.missing(), counts.extra(), counts.stale(), counts.ahead());
        String repaired =
                run.repairing() ? page.getTranslation("index.drift.repaired", counts.repaired(), counts.left()) : "";
        String ahead = counts.ahead() > 0 ? page.getTranslation("index.drift.rebuild") : "";
        return found + repaired + ahead;
    }

    String starter(String startedBy) {
        return RebuildService.SYSTEM.equals(startedBy) ? page.getTranslation("index.run.system") : startedBy;
    }
}
