package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.CityAbroad;
import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.Said;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what narrows a search, in the order of the facets. */
final class AppliedFilters {

    private static final int MOST_NAMED = 3;

    private final FacetWords words;
    private final Wording wording;
    private final Figures figures;
    private final Places places;
    private final AreaWords areas;

    AppliedFilters(FacetWords words, Wording wording, Places places) {
        this.words = words;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
        this.places = places;
        this.areas = new AreaWords(places, wording);
    }

    List<AppliedFilter> of(SearchCriteria criteria) {
        return Stream.of(Facet.values())
                .flatMap(facet -> chosen(criteria, facet, List.of()).stream())
                .toList();
    }

    /** The filters of a facet that no words were read as. */
    List<AppliedFilter> chosen(SearchCriteria criteria, Facet facet, List<Said.Filter> said) {
        List<AppliedFilter> filters = new ArrayList<>();
        for (String value : criteria.chosen(facet)) {
            if (said.stream().noneMatch(filter -> WordsAgain.holds(filter, value))) {
                filters.add(new AppliedFilter(
                        facet, named(facet, words.value(facet, value)), withoutValue(criteria, facet, value)));
            }
        }
        if (facet == Facet.CERTIFICATION
                && criteria.allCertifications()
                && criteria.chosen(facet).size() > 1) {
            filters.add(new AppliedFilter(
                    facet, named(facet, wording.text("search.asked.all")), criteria.withAllCertifications(false)));
        }
        String figure = figure(facet, criteria);
        if (!figure.isEmpty() && said.isEmpty()) {
            filters.add(new AppliedFilter(facet, asked(facet, figure), criteria.without(facet)));
        }
        return filters;
    }

    /** What some words were read as; of many values only their number is told. */
    AppliedFilter read(SearchCriteria criteria, Said.Filter said) {
        Facet facet = said.facet();
        List<String> values = criteria.chosen(facet).stream()
                .filter(value -> WordsAgain.holds(said, value))
                .map(value -> words.value(facet, value))
                .toList();
        String text = facet.kind() == Facet.Kind.QUANTITY
                ? asked(facet, figure(facet, criteria))
                : named(
                        facet,
                        values.size() <= MOST_NAMED
                                ? String.join(", ", values)
                                : wording.text("search.said.values", values.size()));
        return new AppliedFilter(facet, text, WordsAgain.without(criteria, said));
    }

    private String asked(Facet facet, String figure) {
        return wording.text("search.asked." + FacetWords.key(facet), figure);
    }

    /** A half-width or a grade, with its size where one was given: "± 10 µm", "IT7, Ø 20 mm". */
    String tolerance(ToleranceAsked asked) {
        Double um = asked.halfWidthUm();
        String band = um != null
                ? figures.halfWidth(um)
                : asked.gradeNeeded()
                        .map(grade -> figures.grade(grade.number()))
                        .orElse("");
        Double nominal = asked.nominalMm();
        return nominal == null ? band : wording.text("search.tolerance.at", band, figures.with(nominal, "mm"));
    }

    String size(PartSize size) {
        return switch (size) {
            case PartSize.Prism prism -> figures.box(List.of(prism.lengthMm(), prism.widthMm(), prism.heightMm()));
            case PartSize.Cylinder cylinder -> figures.round(List.of(cylinder.diameterMm(), cylinder.lengthMm()));
        };
    }

    String place(Near near) {
        return places.byInsee(near.code())
                .map(Commune::name)
                .or(() -> places.abroad(near.code()).map(CityAbroad::label))
                .orElse(near.code());
    }

    private String named(Facet facet, String value) {
        return wording.text("search.filter", words.name(facet), value);
    }

    private static SearchCriteria withoutValue(SearchCriteria criteria, Facet facet, String value) {
        Set<String> others = new LinkedHashSet<>(criteria.chosen(facet));
        others.remove(value);
        return criteria.withChoice(facet, others);
    }

    /** The quantity asked of a facet, without the facet's name; empty where none is. */
    String figure(Facet facet, SearchCriteria criteria) {
        Quantities quantities = criteria.quantities();
        return switch (facet) {
            case TOLERANCE -> quantities.tolerance() == null ? "" : tolerance(quantities.tolerance());
            case SIZE -> quantities.size() == null ? "" : size(quantities.size());
            case MASS ->
                quantities.massKg() == null ? "" : range(quantities.massKg(), quantities.massToKg(), figures::mass);
            case BATCH ->
                quantities.batch() == null
                        ? ""
                        : range(quantities.batch(), quantities.batchTo(), pieces -> figures.number((long) pieces));
            case LEAD_TIME -> quantities.leadDays() == null ? "" : wording.text("search.days", quantities.leadDays());
            case DISTANCE -> criteria.near() == null ? "" : distance(criteria.near());
            case AREA -> criteria.area() == null ? "" : areas.of(criteria.area());
            default -> "";
        };
    }

    private static <T> String range(T from, @Nullable T to, Function<T, String> figure) {
        return to == null ? figure.apply(from) : figure.apply(from) + " – " + figure.apply(to);
    }

    private String distance(Near near) {
        return wording.text("search.near", figures.distance(near.km()), place(near));
    }
}
