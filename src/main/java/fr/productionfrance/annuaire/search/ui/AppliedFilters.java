package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says in words what narrows a search, in the order of the facets. */
final class AppliedFilters {

    private final FacetWords words;
    private final Wording wording;
    private final Figures figures;
    private final Places places;

    AppliedFilters(FacetWords words, Wording wording, Places places) {
        this.words = words;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
        this.places = places;
    }

    List<AppliedFilter> of(SearchCriteria criteria) {
        List<AppliedFilter> filters = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (String value : criteria.chosen(facet)) {
                filters.add(new AppliedFilter(
                        facet, named(facet, words.value(facet, value)), withoutValue(criteria, facet, value)));
            }
            if (facet == Facet.CERTIFICATION
                    && criteria.allCertifications()
                    && criteria.chosen(facet).size() > 1) {
                filters.add(new AppliedFilter(
                        facet, named(facet, wording.text("search.asked.all")), criteria.withAllCertifications(false)));
            }
            String figure = figure(facet, criteria);
            if (!figure.isEmpty()) {
                filters.add(new AppliedFilter(
                        facet, wording.text("search.asked." + FacetWords.key(facet), figure), criteria.without(facet)));
            }
        }
        return List.copyOf(filters);
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
        return places.byInsee(near.insee()).map(Commune::name).orElse(near.insee());
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
            case MASS -> quantities.massKg() == null ? "" : figures.mass(quantities.massKg());
            case BATCH -> quantities.batch() == null ? "" : figures.number(quantities.batch());
            case LEAD_TIME -> quantities.leadDays() == null ? "" : wording.text("search.days", quantities.leadDays());
            case DISTANCE -> criteria.near() == null ? "" : distance(criteria.near());
            default -> "";
        };
    }

    private String distance(Near near) {
        return wording.text("search.near", figures.distance(near.km()), place(near));
    }
}
