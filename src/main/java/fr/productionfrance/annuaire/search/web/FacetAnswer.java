package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.web.SearchResponse.FacetResponse;
import fr.productionfrance.annuaire.search.web.SearchResponse.FacetValueResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facets of an answer with their counts. Values that would give nothing are listed too, so that what is on display does not
 * jump about; of the hundred départements only those that occur.
 */
final class FacetAnswer {

    private final SearchParameters parameters;
    private final SearchCriteria criteria;
    private final FacetRequest request;
    private final FacetCounts counts;
    private final Words words;

    FacetAnswer(
            SearchParameters parameters,
            SearchCriteria criteria,
            FacetRequest request,
            FacetCounts counts,
            Words words) {
        this.parameters = parameters;
        this.criteria = criteria;
        this.request = request;
        this.counts = counts;
        this.words = words;
    }

    List<FacetResponse> all() {
        return Arrays.stream(Facet.values())
                .filter(Facet::hasValues)
                .map(this::of)
                .toList();
    }

    private FacetResponse of(Facet facet) {
        return new FacetResponse(
                facet.parameter(),
                words.facet(facet),
                facet.kind().name().toLowerCase(Locale.ROOT),
                values(facet).toList());
    }

    private Stream<FacetValueResponse> values(Facet facet) {
        return switch (facet.kind()) {
            case TREE -> words.vocabulary(facet).stream().flatMap(tree -> onDisplay(facet, tree));
            case LIST -> list(facet).map(value -> value(facet, value, null));
            case QUANTITY -> presets(facet);
        };
    }

    private Stream<FacetValueResponse> onDisplay(Facet facet, Vocabulary tree) {
        Set<String> opened = request.openedIn(facet);
        return tree.all().stream()
                .filter(concept -> concept.broader() == null || opened.contains(concept.broader()))
                .map(concept -> value(facet, concept.code(), concept.broader()));
    }

    private Stream<String> list(Facet facet) {
        return switch (facet) {
            case AVAILABILITY -> Arrays.stream(Availability.values()).map(Enum::name);
            case HEADCOUNT -> Arrays.stream(HeadcountGroup.values()).map(Enum::name);
            case DEPARTEMENT -> {
                Set<String> occurring = new TreeSet<>(counts.of(facet).keySet());
                occurring.addAll(criteria.chosen(facet));
                yield occurring.stream();
            }
            default ->
                words.vocabulary(facet).stream()
                        .flatMap(all -> all.all().stream())
                        .map(Concept::code);
        };
    }

    private FacetValueResponse value(Facet facet, String value, @Nullable String parent) {
        boolean name = facet == Facet.AVAILABILITY || facet == Facet.HEADCOUNT;
        return new FacetValueResponse(
                name ? value.toLowerCase(Locale.ROOT) : value,
                words.value(facet, value),
                counts.of(facet, value),
                criteria.chosen(facet).contains(value),
                parent);
    }

    /** Round figures, each as the parameter would ask for it; distances only once there is a place. */
    private Stream<FacetValueResponse> presets(Facet facet) {
        return facet == Facet.DISTANCE && criteria.near() == null
                ? Stream.empty()
                : Preset.of(facet).stream().map(this::preset);
    }

    private FacetValueResponse preset(Preset preset) {
        SearchCriteria asked = preset.askedIn(criteria);
        List<String> written = parameters
                .write(SearchState.START.withCriteria(SearchCriteria.EVERYTHING
                        .withQuantities(asked.quantities())
                        .withNear(asked.near())))
                .getOrDefault(preset.facet().parameter(), List.of(preset.key()));
        return new FacetValueResponse(
                written.getFirst(),
                words.preset(preset),
                counts.of(preset.facet(), preset.key()),
                asked.equals(criteria),
                null);
    }
}
