package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Texts, numbers and dates in one language. */
record ChangeTexts(I18NProvider translations, Locale locale) {

    private static final int DIGITS = 5;
    private static final String NBSP = "\u00a0";

    String text(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    Language language() {
        return Language.of(locale);
    }

    String number(double value) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value);
    }

    String with(double value, String unit) {
        return unit.isEmpty() ? number(value) : number(value) + NBSP + unit;
    }

    String day(String date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(LocalDate.parse(date));
    }

    /** Day and minute by the members' clock. */
    String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(Places.TIME_ZONE)
                .format(instant);
    }
}
