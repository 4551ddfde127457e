package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of a search as people type them, in any of the three languages. */
final class QuantityReader {

    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
    private static final Pattern SPACE_IN_NUMBER = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f'](?=\\d{3}(?!\\d))");
    private static final Pattern SIDE = Pattern.compile("^\\s*" + NUMBER + "\\s*(mm|cm|m)?\\s*$");
    private static final Pattern MASS = Pattern.compile("^\\s*" + NUMBER + "\\s*(g|kg|t)?\\s*$");
    private static final Pattern DAYS = Pattern.compile(
            "^\\s*(\\d{1,6})\\s*(j|jours?|d|days?|tage?|sem\\p{L}*|weeks?|wochen?|mois|months?|monate?)?\\s*$");
    private static final Pattern PIECES =
            Pattern.compile("^\\s*(\\d{1,9})\\s*(p\\p{L}*\\.?|stück|stk\\.?|st\\.?)?\\s*$");
    private static final Pattern ROUND =
            Pattern.compile("^\\s*[øØ⌀∅]|^\\s*(?:diam(?:.tre|eter)?\\.?)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMES = Pattern.compile("[x×*]");
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_MONTH = 30;
    private static final int MOST_TYPED = 200;

    /** Between the ends of a range, in either order. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[-–—]|\\.\\.\\.?|…|(?<=\\s)(?:à|to|bis)(?=\\s))\\s*");

    private final ToleranceReader tolerances;

    QuantityReader(ToleranceReader tolerances) {
        this.tolerances = tolerances;
    }

    QuantityReading read(Facet facet, String typed, Quantities quantities) {
        if (typed.isBlank()) {
            return new QuantityReading.Blank(quantities.without(facet));
        }
        String text = SPACE_IN_NUMBER
                .matcher(typed.length() > MOST_TYPED ? typed.substring(0, MOST_TYPED) : typed)
                .replaceAll("");
        try {
            return switch (facet) {
                case TOLERANCE -> tolerance(text, quantities);
                case SIZE -> size(text, quantities);
                case MASS -> mass(text, quantities);
                case BATCH -> batch(text, quantities);
                case LEAD_TIME -> leadTime(text, quantities);
                default -> throw new IllegalArgumentException(facet + " has no quantity to read");
            };
        } catch (ArithmeticException | NumberFormatException e) {
            return notRead(facet);
        }
    }

    private QuantityReading tolerance(String text, Quantities quantities) {
        return switch (tolerances.read(text)) {
            case ToleranceReading.Linear linear -> {
                ToleranceAsked asked = linear.grade() != null
                        ? ToleranceAsked.ofGrade(linear.grade())
                        : ToleranceAsked.ofHalfWidth(linear.halfWidthUm());
                Double nominal = linear.nominalMm();
                yield new QuantityReading.Read(
                        quantities.withTolerance(nominal == null ? asked : asked.at(nominal)), linear.ambiguous());
            }
            case ToleranceReading.Geometric _ -> new QuantityReading.NotRead("search.tolerance.geometric");
            case ToleranceReading.Roughness _ -> new QuantityReading.NotRead("search.tolerance.roughness");
            case ToleranceReading.Angular _ -> new QuantityReading.NotRead("search.tolerance.angular");
            case ToleranceReading.Vague _ -> new QuantityReading.NotRead("search.tolerance.vague");
            case ToleranceReading.None _ -> notRead(Facet.TOLERANCE);
        };
    }

    private static QuantityReading size(String text, Quantities quantities) {
        Matcher round = ROUND.matcher(text);
        boolean turned = round.find();
        List<Double> sides = TIMES.splitAsStream(turned ? text.substring(round.end()) : text)
                .map(QuantityReader::millimetres)
                .toList();
        if (sides.isEmpty() || sides.size() > (turned ? 2 : 3) || sides.stream().anyMatch(side -> !(side > 0))) {
            return notRead(Facet.SIZE);
        }
        PartSize size = turned
                ? new PartSize.Cylinder(sides.getFirst(), side(sides, 1))
                : new PartSize.Prism(sides.getFirst(), side(sides, 1), side(sides, 2));
        return new QuantityReading.Read(quantities.withSize(size), false);
    }

    private static double side(List<Double> sides, int index) {
        return index < sides.size() ? sides.get(index) : 0;
    }

    /** 0 where there is nothing to read. */
    private static double millimetres(String text) {
        Matcher side = SIDE.matcher(text.toLowerCase(Locale.ROOT));
        return side.matches() ? decimal(side.group(1)) * millimetresIn(side.group(2)) : 0;
    }

    private static double millimetresIn(@Nullable String unit) {
        return "m".equals(unit) ? 1000 : "cm".equals(unit) ? 10 : 1;
    }

    private static QuantityReading mass(String text, Quantities quantities) {
        List<Double> ends = ends(text, QuantityReader::kilogrammes);
        return ends.isEmpty()
                ? notRead(Facet.MASS)
                : new QuantityReading.Read(quantities.withMassesKg(ends.getFirst(), ends.getLast()), false);
    }

    /** One figure or the two ends of a range; none where one of them is nothing to ask for. */
    private static <T extends Number> List<T> ends(String text, Function<String, T> reader) {
        List<T> ends = Stream.of(BETWEEN.split(text.strip(), -1)).map(reader).toList();
        boolean read = !ends.isEmpty() && ends.size() <= 2 && ends.stream().allMatch(end -> end.doubleValue() > 0);
        return read ? ends : List.of();
    }

    /** 0 where there is nothing to read. */
    private static double kilogrammes(String text) {
        Matcher mass = MASS.matcher(text.toLowerCase(Locale.ROOT));
        if (!mass.matches()) {
            return 0;
        }
        double factor = "g".equals(mass.group(2)) ? 0.001 : "t".equals(mass.group(2)) ? 1000 : 1;
        return decimal(mass.group(1)) * factor;
    }

    private static QuantityReading batch(String text, Quantities quantities) {
        List<Integer> ends = ends(text, QuantityReader::pieces);
        return ends.isEmpty()
                ? notRead(Facet.BATCH)
                : new QuantityReading.Read(quantities.withBatches(ends.getFirst(), ends.getLast()), false);
    }

    /** 0 where there is nothing to read. */
    private static int pieces(String text) {
        Matcher pieces = PIECES.matcher(text.toLowerCase(Locale.ROOT));
        return pieces.matches() ? Integer.parseInt(pieces.group(1)) : 0;
    }

    private static QuantityReading leadTime(String text, Quantities quantities) {
        Matcher days = DAYS.matcher(text.toLowerCase(Locale.ROOT));
        int asked = days.matches() ? Math.multiplyExact(Integer.parseInt(days.group(1)), daysIn(days.group(2))) : 0;
        return asked > 0 ? new QuantityReading.Read(quantities.withLeadDays(asked), false) : notRead(Facet.LEAD_TIME);
    }

    private static int daysIn(@Nullable String unit) {
        if (unit == null || unit.startsWith("j") || unit.startsWith("d") || unit.startsWith("t")) {
            return 1;
        }
        return unit.startsWith("m") ? DAYS_A_MONTH : DAYS_A_WEEK;
    }

    private static double decimal(String figures) {
        return Double.parseDouble(figures.replace(',', '.'));
    }

    private static QuantityReading notRead(Facet facet) {
        return new QuantityReading.NotRead("search.unread." + FacetWords.key(facet));
    }
}
