package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The criteria that readings come to. Of several tolerances the tightest counts, of several batches the largest. */
final class CriteriaOf {

    private final Places places;

    CriteriaOf(Places places) {
        this.places = places;
    }

    SearchCriteria add(SearchCriteria current, List<Meaning> meanings, String rest) {
        SearchCriteria criteria = withChoices(current, meanings).withText(rest);
        Quantities quantities = criteria.quantities();
        quantities = with(quantities, tolerances(meanings), (q, t) -> q.withTolerance(t.asked()));
        quantities = with(quantities, sizes(meanings), (q, s) -> q.withSize(s.part()));
        quantities = with(quantities, largest(meanings, Aspect.MASS), Quantities::withMassKg);
        quantities = with(quantities, largest(meanings, Aspect.BATCH).map(Double::intValue), Quantities::withBatch);
        quantities =
                with(quantities, smallest(meanings, Aspect.LEAD_TIME).map(Double::intValue), Quantities::withLeadDays);
        SearchCriteria measured = criteria.withQuantities(quantities);
        return meanings.stream()
                .filter(Meaning.Place.class::isInstance)
                .map(Meaning.Place.class::cast)
                .findFirst()
                .map(place -> measured.withNear(place.near()))
                .orElse(measured);
    }

    private static <T> Quantities with(
            Quantities quantities, Stream<T> asked, BiFunction<Quantities, T, Quantities> wither) {
        return asked.findFirst().map(t -> wither.apply(quantities, t)).orElse(quantities);
    }

    private SearchCriteria withChoices(SearchCriteria current, List<Meaning> meanings) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Meaning meaning : meanings) {
            if (meaning instanceof Meaning.Choice choice) {
                choice.aspect()
                        .facet()
                        .ifPresent(facet -> chosen.computeIfAbsent(facet, _ -> new LinkedHashSet<>())
                                .addAll(
                                        choice.aspect() == Aspect.REGION
                                                ? departements(choice.codes())
                                                : choice.codes()));
            } else if (meaning.aspect() == Aspect.FREE_HOURS) {
                chosen.computeIfAbsent(Facet.AVAILABILITY, _ -> new LinkedHashSet<>())
                        .addAll(List.of(Availability.AVAILABLE.name(), Availability.PARTIAL.name()));
            }
        }
        SearchCriteria criteria = current;
        for (Map.Entry<Facet, Set<String>> choice : chosen.entrySet()) {
            criteria = criteria.withChoice(choice.getKey(), choice.getValue());
        }
        long certificates = meanings.stream()
                .filter(m -> m.aspect() == Aspect.CERTIFICATION)
                .count();
        return certificates > 1 ? criteria.withAllCertifications(true) : criteria;
    }

    private Set<String> departements(List<String> regions) {
        Set<String> codes = new LinkedHashSet<>();
        places.departements().stream()
                .filter(departement -> regions.contains(departement.region()))
                .map(Departement::code)
                .forEach(codes::add);
        return codes;
    }

    static Stream<Meaning.Tolerance> tolerances(List<Meaning> meanings) {
        return meanings.stream()
                .filter(Meaning.Tolerance.class::isInstance)
                .map(Meaning.Tolerance.class::cast)
                .sorted(Comparator.comparingDouble(Meaning.Tolerance::halfWidthUm));
    }

    /** What was said of the size in several places, in one. */
    static Stream<Meaning.Size> sizes(List<Meaning> meanings) {
        return meanings.stream()
                .filter(Meaning.Size.class::isInstance)
                .map(Meaning.Size.class::cast)
                .reduce(Meaning.Size::and)
                .stream();
    }

    static Stream<Double> largest(List<Meaning> meanings, Aspect aspect) {
        return figures(meanings, aspect).max(Comparator.naturalOrder()).stream();
    }

    static Stream<Double> smallest(List<Meaning> meanings, Aspect aspect) {
        return figures(meanings, aspect).min(Comparator.naturalOrder()).stream();
    }

    private static Stream<Double> figures(List<Meaning> meanings, Aspect aspect) {
        return meanings.stream()
                .filter(meaning -> meaning.aspect() == aspect)
                .filter(Meaning.Figure.class::isInstance)
                .map(meaning -> ((Meaning.Figure) meaning).value());
    }
}
