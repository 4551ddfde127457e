package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.suggestion.Suggested;
import fr.productionfrance.annuaire.search.web.SuggestResponse.Group;
import fr.productionfrance.annuaire.search.web.SuggestResponse.Suggestion;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Suggestions as the API tells them, in groups of one kind. */
@Component
class SuggestAnswer {

    SuggestResponse of(Suggested suggested, Words words) {
        List<Group> values = Stream.of(Facet.PROCESS, Facet.MATERIAL, Facet.CERTIFICATION)
                .map(facet -> group(
                        facet.parameter(),
                        words.facet(facet),
                        suggested.values().stream()
                                .filter(value -> value.facet() == facet)
                                .toList(),
                        value -> value(value, words)))
                .toList();
        List<Group> others = List.of(
                group("fiche", words.message("suggest.firms"), suggested.firms(), SuggestAnswer::firm),
                group(
                        Facet.DISTANCE.parameter(),
                        words.message("suggest.places"),
                        suggested.places(),
                        commune -> place(commune, words)));
        return new SuggestResponse(
                suggested.rest(),
                words.message("suggest.count", suggested.size()),
                Stream.concat(values.stream(), others.stream())
                        .filter(group -> !group.suggestions().isEmpty())
                        .toList());
    }

    private static <T> Group group(String kind, String title, List<T> found, Function<T, Suggestion> toSuggestion) {
        return new Group(kind, title, found.stream().map(toSuggestion).toList());
    }

    private static Suggestion value(Suggested.Value value, Words words) {
        Long fiches = value.fiches();
        return new Suggestion(
                value.name(),
                value.alias(),
                fiches,
                fiches == null ? null : words.message("suggest.fiches", fiches),
                value.facet().parameter(),
                value.code(),
                null);
    }

    private static Suggestion firm(FicheReference firm) {
        return new Suggestion(firm.name(), firm.city(), null, null, null, null, firm.slug());
    }

    private static Suggestion place(Commune commune, Words words) {
        return new Suggestion(
                commune.name(),
                words.departement(commune.departement()).label(),
                null,
                null,
                Facet.DISTANCE.parameter(),
                commune.insee(),
                null);
    }
}
