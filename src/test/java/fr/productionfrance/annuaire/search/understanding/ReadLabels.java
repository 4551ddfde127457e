package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.Near;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was understood, in the labels' own words: kind → values, each as one of the alternatives that it stands for. */
final class ReadLabels {

    private static final Map<Aspect, String> CODES = Map.of(
            Aspect.PROCESS, "processes",
            Aspect.MATERIAL, "materials",
            Aspect.CERTIFICATION, "certifications",
            Aspect.SECTOR, "sectors",
            Aspect.SERIES, "series_class");

    private static final Map<Aspect, String> FIGURES = Map.of(
            Aspect.ROUGHNESS, "ra_um_max",
            Aspect.MASS, "part_kg",
            Aspect.THICKNESS, "thickness_mm",
            Aspect.BATCH, "batch",
            Aspect.ANNUAL_VOLUME, "annual",
            Aspect.LEAD_TIME, "lead_days_max",
            Aspect.FREE_HOURS, "hours_month_min");

    private static final Map<Aspect, String> EXTRAS = Map.of(
            Aspect.PRESS_FORCE, "press_t",
            Aspect.LIFTING, "lift_t",
            Aspect.GEAR_MODULE, "module",
            Aspect.SALT_SPRAY, "salt_h",
            Aspect.TOOL_LIFE, "shots",
            Aspect.VOLUME, "vol_l",
            Aspect.SHIFTS, "shifts",
            Aspect.COLOUR, "colour",
            Aspect.FEEDSTOCK, "feed");

    private final Map<String, List<List<String>>> values = new LinkedHashMap<>();

    static Map<String, List<List<String>>> of(Understood understood) {
        ReadLabels labels = new ReadLabels();
        List<Meaning> meanings = Stream.concat(understood.recognised().stream(), understood.implied().stream())
                .map(Recognised::meaning)
                .toList();
        meanings.forEach(labels::add);
        CriteriaOf.tolerances(meanings).findFirst().ifPresent(labels::addTolerance);
        CriteriaOf.sizes(meanings).findFirst().ifPresent(labels::addSize);
        labels.addHours(meanings);
        labels.addUrgency(meanings);
        return labels.values;
    }

    private void put(String kind, List<String> anyOf) {
        values.computeIfAbsent(kind, _ -> new ArrayList<>()).add(anyOf);
    }

    private void add(Meaning meaning) {
        String name = CODES.get(meaning.aspect());
        String figure = FIGURES.get(meaning.aspect());
        String extra = EXTRAS.get(meaning.aspect());
        switch (meaning) {
            case Meaning.Choice choice when name != null -> put(name, choice.codes());
            case Meaning.Choice choice
            when extra != null ->
                put("extra", List.of(extra + "=" + choice.codes().getFirst()));
            case Meaning.Choice choice -> addPlace(choice);
            case Meaning.Figure f when figure != null -> put(figure, List.of(number(f.value())));
            case Meaning.Figure f when extra != null -> put("extra", List.of(extra + "=" + number(f.value())));
            case Meaning.Place place -> put("location", List.of(location(place)));
            default -> {
                // Sizes and tolerances are put together first; the labels know nothing of the rest.
            }
        }
    }

    private void addPlace(Meaning.Choice choice) {
        String prefix = switch (choice.aspect()) {
            case DEPARTEMENT -> "dep:";
            case REGION -> "reg:";
            case COUNTRY -> "country:";
            default -> null;
        };
        if (prefix != null) {
            choice.codes().forEach(code -> put("location", List.of(prefix + code)));
        }
    }

    private static String location(Meaning.Place place) {
        Near near = place.near();
        return place.within() ? "city:" + near.code() : "near:" + near.code() + ":" + near.km();
    }

    private void addTolerance(Meaning.Tolerance tolerance) {
        put("tol_um_max", List.of(number(tolerance.halfWidthUm())));
        tolerance.grade().ifPresent(grade -> put("it_grade_max", List.of(Integer.toString(grade.number()))));
    }

    private void addSize(Meaning.Size size) {
        addMm("env_d_mm", size.diameterMm());
        addMm(size.diameterMm() != null ? "env_len_mm" : "env_l_mm", size.lengthMm());
        addMm("env_w_mm", size.widthMm());
        addMm("env_h_mm", size.heightMm());
    }

    private void addMm(String kind, @Nullable Double mm) {
        if (mm != null) {
            put(kind, List.of(number(mm)));
        }
    }

    /** Who asks for a shop that has room asks for an hour at least. */
    private void addHours(List<Meaning> meanings) {
        boolean free = meanings.stream().anyMatch(meaning -> meaning.aspect() == Aspect.AVAILABILITY);
        if (free && !values.containsKey("hours_month_min")) {
            put("hours_month_min", List.of("1"));
        }
    }

    /** Who is in a hurry hopes for a week, and would rather see others too. */
    private void addUrgency(List<Meaning> meanings) {
        if (meanings.stream().anyMatch(meaning -> meaning.aspect() == Aspect.URGENCY)
                && !values.containsKey("lead_days_max")) {
            put("lead_days_max", List.of("7"));
            put("extra", List.of("soft=lead"));
        }
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
