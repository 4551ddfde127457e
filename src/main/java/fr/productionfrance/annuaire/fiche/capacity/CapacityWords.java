package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Says lines of capacity in the language of one reader, the same in a letter, on its pages and on the member's. */
public final class CapacityWords {

    private final MessageSource messages;
    private final Nomenclature nomenclature;
    private final Locale locale;

    public CapacityWords(MessageSource messages, Nomenclature nomenclature, Locale locale) {
        this.messages = messages;
        this.nomenclature = nomenclature;
        this.locale = Language.of(locale).locale();
    }

    public Locale locale() {
        return locale;
    }

    public String text(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    public String process(String code) {
        return nomenclature.processes().label(code, Language.of(locale));
    }

    public String state(Capacity.State state) {
        return text("capacity.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** What tells a site from the member's others. */
    public String site(CapacityRow row) {
        Site site = row.site();
        return Stream.of(
                        site.label(),
                        site.address() == null ? null : site.address().city())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> text("capacity.site", row.position() + 1));
    }

    /** The process, and at which of several sites. */
    public String line(CapacityRow row, boolean oneOfSeveral) {
        return oneOfSeveral ? process(row.process()) + " · " + site(row) : process(row.process());
    }

    /** How a line stands at an instant: its state and until when, or what was said last of it. */
    public String standing(CapacityRow row, Instant now) {
        Optional<Capacity> declared = row.declared().filter(said -> said.state() != Capacity.State.UNKNOWN);
        if (declared.isEmpty()) {
            return text("capacity.standing.never");
        }
        Capacity said = declared.get();
        String day = day(Declaration.lastDay(said));
        if (!now.isBefore(said.validUntil())) {
            return text("capacity.standing.passed", state(said.state()), day);
        }
        Instant from = said.from();
        return from != null && now.isBefore(from)
                ? text("capacity.standing.later", state(said.state()), day(day(from)), day)
                : text("capacity.standing.now", state(said.state()), day);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(Places.TIME_ZONE)
                .format(instant);
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(Places.TIME_ZONE).toLocalDate();
    }
}
