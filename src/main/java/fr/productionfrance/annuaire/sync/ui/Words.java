package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.productionfrance.annuaire.search.indexing.FrenchTime;
import fr.productionfrance.annuaire.sync.RebuildService;
import fr.productionfrance.annuaire.sync.RebuildState;
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

    String starter(String startedBy) {
        return RebuildService.SYSTEM.equals(startedBy) ? page.getTranslation("index.run.system") : startedBy;
    }
}
