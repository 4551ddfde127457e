package fr.productionfrance.annuaire.demo.cluster;

import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Round;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a line, as {@code 900x700x500}, {@code Ø250x600}, {@code 10-2000} or {@code 10/25}. */
record Cells(CSVRecord csv) {

    private static final String NUMBER = "([0-9.]+)";
    private static final Pattern BOX = Pattern.compile(NUMBER + "x" + NUMBER + "x" + NUMBER);
    private static final Pattern ROUND = Pattern.compile("Ø" + NUMBER + "x" + NUMBER);
    private static final Pattern RANGE = Pattern.compile(NUMBER + "-" + NUMBER);
    private static final Pattern DAYS = Pattern.compile("([0-9]*)/([0-9]+)");

    @Nullable
    String text(String column) {
        String text = csv.get(column);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    Double number(String column) {
        String text = text(column);
        return text == null ? null : Double.valueOf(text);
    }

    @Nullable
    Integer whole(String column) {
        String text = text(column);
        return text == null ? null : Integer.valueOf(text);
    }

    @Nullable
    Box box(String column) {
        Matcher matcher = BOX.matcher(csv.get(column));
        return matcher.matches() ? new Box(number(matcher, 1), number(matcher, 2), number(matcher, 3)) : null;
    }

    @Nullable
    Round round(String column) {
        Matcher matcher = ROUND.matcher(csv.get(column));
        return matcher.matches() ? new Round(number(matcher, 1), number(matcher, 2)) : null;
    }

    Bounds bounds(String column) {
        Matcher matcher = RANGE.matcher(csv.get(column));
        return matcher.matches() ? new Bounds(number(matcher, 1), number(matcher, 2)) : Bounds.UNKNOWN;
    }

    Batch batch(String column) {
        Matcher matcher = RANGE.matcher(csv.get(column));
        return matcher.matches()
                ? new Batch(Integer.valueOf(matcher.group(1)), Integer.valueOf(matcher.group(2)))
                : Batch.UNKNOWN;
    }

    LeadTime leadTime(String column) {
        Matcher matcher = DAYS.matcher(csv.get(column));
        if (!matcher.matches()) {
            return LeadTime.UNKNOWN;
        }
        String prototype = matcher.group(1);
        return new LeadTime(prototype.isEmpty() ? null : Integer.valueOf(prototype), Integer.valueOf(matcher.group(2)));
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }
}
