package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.StateParameter;
import fr.productionfrance.annuaire.search.WayOut;
import fr.productionfrance.annuaire.search.WaysOut;
import fr.productionfrance.annuaire.search.web.RelaxationsResponse.ChangeResponse;
import fr.productionfrance.annuaire.search.web.RelaxationsResponse.NearMissResponse;
import fr.productionfrance.annuaire.search.web.RelaxationsResponse.WayResponse;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What leads on from few results, for those who ask for it: it takes Elasticsearch two more answers. */
final class RelaxationsAnswer {

    static final String PARAMETER = "relaxations";

    private static final List<String> VALUES = List.of("true", "false");

    private final FicheSearch search;
    private final SearchParameters parameters;

    RelaxationsAnswer(FicheSearch search, SearchParameters parameters) {
        this.search = search;
        this.parameters = parameters;
    }

    static Parameter description() {
        return new DescribedParameter(PARAMETER)
                .of(
                        "Whether to say what to ask instead where fewer than " + WaysOut.ENOUGH + " fiches are found.",
                        new BooleanSchema()._default(false),
                        true);
    }

    /** Takes the parameter out of those of the search. */
    static boolean isAskedFor(MultiValueMap<String, String> asked) {
        List<String> given = asked.remove(PARAMETER);
        if (given == null || given.getFirst().isBlank()) {
            return false;
        }
        if (given.size() > 1 || !VALUES.contains(given.getFirst())) {
            throw new IllegalParametersException(List.of(
                    new ParameterProblem(PARAMETER, given.getLast(), ParameterProblem.Code.NOT_ONE_OF, VALUES)));
        }
        return Boolean.parseBoolean(given.getFirst());
    }

    /** Nothing where enough was found, or where nobody can tell: the hits stand without it. */
    @Nullable
    RelaxationsResponse of(SearchPage page, SearchState state, Words words) {
        if (!WaysOut.areWanted(page, state.criteria())) {
            return null;
        }
        try {
            return answer(search.waysOut(state.criteria(), page.confirmed()), state, words);
        } catch (SearchUnavailableException _) {
            return null;
        }
    }

    private RelaxationsResponse answer(WaysOut waysOut, SearchState state, Words words) {
        return new RelaxationsResponse(
                waysOut.ways().stream().map(way -> way(way, state)).toList(),
                waysOut.nearMisses().stream()
                        .map(miss -> new NearMissResponse(
                                HitAnswer.of(miss.hit(), words), miss.missed().parameter()))
                        .toList());
    }

    private WayResponse way(WayOut way, SearchState state) {
        return new WayResponse(
                way.changes().stream().map(RelaxationsAnswer::change).toList(),
                parameters.query(state.withCriteria(way.criteria())),
                way.found());
    }

    private static ChangeResponse change(Change change) {
        Facet facet = change.facet();
        return new ChangeResponse(
                facet == null ? StateParameter.TEXT.parameter() : facet.parameter(),
                change.kind().name().toLowerCase(Locale.ROOT));
    }
}
