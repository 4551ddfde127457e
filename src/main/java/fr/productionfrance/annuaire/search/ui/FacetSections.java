package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Facet;
import java.util.Arrays;
import java.util.List;

/** Makes each facet's section, in the order in which the panel shows them. */
final class FacetSections {

    /** What a buyer asks first comes first; these are unfolded from the start. */
    private static final List<Facet> UNFOLDED =
            List.of(Facet.PROCESS, Facet.MATERIAL, Facet.TOLERANCE, Facet.AVAILABILITY);

    private static final List<Facet> ORDER = List.of(
            Facet.PROCESS,
            Facet.MATERIAL,
            Facet.TOLERANCE,
            Facet.AVAILABILITY,
            Facet.SIZE,
            Facet.MASS,
            Facet.BATCH,
            Facet.LEAD_TIME,
            Facet.CERTIFICATION,
            Facet.DISTANCE,
            Facet.DEPARTEMENT,
            Facet.SECTOR,
            Facet.HEADCOUNT);

    private final FacetWords words;
    private final AppliedFilters filters;
    private final Places places;
    private final Wording wording;
    private final QuantityReader reader;

    FacetSections(
            FacetWords words, AppliedFilters filters, Places places, ToleranceReader tolerances, Wording wording) {
        this.words = words;
        this.filters = filters;
        this.places = places;
        this.wording = wording;
        this.reader = new QuantityReader(tolerances);
    }

    List<FacetSection> all(Asker asker) {
        return ORDER.stream().map(facet -> section(facet, asker)).toList();
    }

    private FacetSection section(Facet facet, Asker asker) {
        String name = words.name(facet);
        FacetSection section = new FacetSection(facet, name, () -> body(facet, name, asker), asker);
        if (UNFOLDED.contains(facet)) {
            section.open();
        } else {
            section.awaitUnfolding();
        }
        return section;
    }

    private FacetBody body(Facet facet, String name, Asker asker) {
        return switch (facet) {
            case TOLERANCE, SIZE, MASS, BATCH, LEAD_TIME -> new QuantityFacet(facet, reader, filters, wording, asker);
            case DISTANCE -> new PlaceFacet(new PlaceReader(places), wording, asker);
            default -> new ValueFacet(facet, name, values(facet), wording, asker);
        };
    }

    private FacetValues values(Facet facet) {
        return switch (facet) {
            case PROCESS, MATERIAL, CERTIFICATION ->
                words.vocabulary(facet)
                        .map(vocabulary -> new TreeValues(vocabulary, wording.language()))
                        .orElseThrow();
            default -> new FlatValues(keys(facet), key -> words.value(facet, key));
        };
    }

    private List<String> keys(Facet facet) {
        return switch (facet) {
            case AVAILABILITY ->
                Arrays.stream(Availability.values()).map(Availability::name).toList();
            case HEADCOUNT ->
                Arrays.stream(HeadcountGroup.values()).map(HeadcountGroup::name).toList();
            case DEPARTEMENT ->
                places.departements().stream().map(Departement::code).toList();
            case SECTOR ->
                words.vocabulary(facet).orElseThrow().roots().stream()
                        .map(Concept::code)
                        .toList();
            default -> throw new IllegalArgumentException(facet + " has no list of values");
        };
    }
}
