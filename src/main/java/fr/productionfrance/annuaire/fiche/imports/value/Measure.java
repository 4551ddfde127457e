package fr.productionfrance.annuaire.fiche.imports.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of quantity, with the units people write it in and what each is in the unit that is stored. */
public enum Measure {
    MILLIMETRES("mm=1|cm=10|dm=100|m=1000|mètres=1000"),
    MICROMETRES("µm=1|μm=1|um=1|µ=1|microns=1|micron=1|mm=1000"),
    KILOGRAMS("kg=1|kgs=1|g=0.001|t=1000|to=1000|tonnes=1000|tonne=1000"),
    TONNES("t=1|to=1|tonnes=1|tonne=1|kg=0.001"),
    EUROS("€=1|eur=1|euros=1|k€=1000|keur=1000|m€=1000000|meur=1000000|mio€=1000000|mioeur=1000000"),
    DAYS(
            "j=1|jour=1|jours=1|d=1|day=1|days=1|tag=1|tage=1|tagen=1|h=0.041666666666666664"
                    + "|sem=7|semaine=7|semaines=7|s=7|wk=7|week=7|weeks=7|kw=7|woche=7|wochen=7|mois=30|month=30|months=30|monate=30"),
    PIECES(
            "p=1|pc=1|pcs=1|pce=1|pces=1|pièce=1|pièces=1|piece=1|pieces=1|stk=1|stück=1|stuck=1|pièces/an=1|p/an=1|pcs/year=1");

    private static final Pattern BAR = Pattern.compile("\\|");

    /** "unit=factor", between bars, the stored unit first. */
    private final String table;

    Measure(String table) {
        this.table = table;
    }

    /** What one of a unit is in the stored unit; empty for a unit of something else. */
    Optional<Double> factor(String unit) {
        String wanted = plain(unit);
        return BAR.splitAsStream(table)
                .filter(entry -> unitOf(entry).equals(wanted))
                .map(entry -> Double.valueOf(entry.substring(entry.indexOf('=') + 1)))
                .findFirst();
    }

    /** The unit in which values are stored. */
    public String unit() {
        return unitOf(table);
    }

    String units() {
        return BAR.splitAsStream(table).map(Measure::unitOf).collect(Collectors.joining(", "));
    }

    /** Whether a word is a unit of anything at all. */
    public static boolean isUnit(String word) {
        return Stream.of(values()).anyMatch(measure -> measure.factor(word).isPresent());
    }

    private static String unitOf(String entry) {
        return entry.substring(0, entry.indexOf('='));
    }

    private static String plain(String unit) {
        return unit.toLowerCase(Locale.ROOT).replace(" ", "").replaceAll("\\.$", "");
    }
}
