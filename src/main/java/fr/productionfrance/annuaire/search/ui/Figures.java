package fr.productionfrance.annuaire.search.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Quantities as an engineer writes them in the page's language. A number never parts from its unit at a line's end. */
final class Figures {

    private static final String NBSP = "\u00a0";
    private static final String TIMES = NBSP + "×" + NBSP;
    private static final double UM_PER_MM = 1000;

    /** From here on a half-width is easier read in millimetres. */
    private static final double IN_MM_FROM_UM = 100;

    private final Locale locale;

    Figures(Locale locale) {
        this.locale = locale;
    }

    String number(double value) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 2 : 0);
        return format.format(value);
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A number with its unit, as "2,5 kg". */
    String with(double value, String unit) {
        return number(value) + NBSP + unit;
    }

    /** ± a half-width given in µm: "± 8 µm", "± 0,2 mm". */
    String halfWidth(double um) {
        return "±" + NBSP + zone(um);
    }

    /** A width given in µm: "5 µm", "0,2 mm". */
    String zone(double um) {
        return um < IN_MM_FROM_UM ? with(um, "µm") : with(um / UM_PER_MM, "mm");
    }

    /** The ISO 286-1 grade of a number from -1 to 18. */
    String grade(int number) {
        return number < 0 ? "IT01" : "IT" + number;
    }

    String ra(double um) {
        return "Ra" + NBSP + with(um, "µm");
    }

    /** Sides in mm, a side of 0 left out: "600 × 400 × 300 mm". */
    String box(List<Double> sidesMm) {
        return sidesMm.stream().filter(side -> side > 0).map(this::number).collect(Collectors.joining(TIMES))
                + NBSP
                + "mm";
    }

    /** Diameter and length in mm: "Ø 320 × 600 mm". */
    String round(List<Double> diameterAndLengthMm) {
        return "Ø" + NBSP + box(diameterAndLengthMm);
    }

    String mass(double kg) {
        if (kg < 1) {
            return with(kg * 1000, "g");
        }
        return kg < 1000 ? with(kg, "kg") : with(kg / 1000, "t");
    }

    /** A range open at either end: "1–12 mm", "≥ 10", "≤ 500". Empty when open at both. */
    String range(@Nullable Number min, @Nullable Number max, String unit) {
        String figures;
        if (min != null && max != null) {
            figures = min.doubleValue() == max.doubleValue()
                    ? number(max.doubleValue())
                    : number(min.doubleValue()) + "–" + number(max.doubleValue());
        } else if (max != null) {
            figures = "≤" + NBSP + number(max.doubleValue());
        } else if (min != null) {
            figures = "≥" + NBSP + number(min.doubleValue());
        } else {
            return "";
        }
        return unit.isEmpty() ? figures : figures + NBSP + unit;
    }

    String distance(double km) {
        return with(km < 10 ? Math.rint(km * 10) / 10 : Math.rint(km), "km");
    }

    String euros(long amount) {
        return amount >= 1_000_000 ? with(amount / 1e6, "M€") : with((double) amount, "€");
    }

    /** "03/2026" in every language: month and year is what matters of a proof. */
    String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MM/yyyy", locale).format(date);
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }
}
