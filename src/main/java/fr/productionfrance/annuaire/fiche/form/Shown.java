package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Values as people write them, decimal comma and day first; nothing for what is absent. */
final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Shown() {}

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String number(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static String box(@Nullable Box box) {
        return box == null
                ? ""
                : number(box.lengthMm()) + " × " + number(box.widthMm()) + " × " + number(box.heightMm());
    }

    static String round(@Nullable Round round) {
        return round == null ? "" : "Ø" + number(round.diameterMm()) + " × " + number(round.lengthMm());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** With points, since a comma stands between the two. */
    static String point(@Nullable GeoPoint point) {
        return point == null ? "" : point.lat() + ", " + point.lon();
    }
}
