package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.asking.InWords;
import fr.productionfrance.annuaire.search.understanding.Recognised;
import fr.productionfrance.annuaire.search.understanding.Sureness;
import fr.productionfrance.annuaire.search.understanding.Understood;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A reading as the API tells it. */
@Component
class UnderstandAnswer {

    private final SearchParameters parameters;

    UnderstandAnswer(SearchParameters parameters) {
        this.parameters = parameters;
    }

    UnderstandResponse of(InWords inWords, Words words) {
        Understood understood = inWords.understood();
        return new UnderstandResponse(
                understood.text(),
                understood.recognised().stream()
                        .map(recognised -> read(recognised, words))
                        .toList(),
                understood.refused().stream()
                        .map(span -> span.of(understood.text()))
                        .toList(),
                understood.rest(),
                parameters.write(inWords.state()),
                parameters.query(inWords.state()));
    }

    private static UnderstandResponse.ReadWords read(Recognised recognised, Words words) {
        SearchCriteria asked = recognised.asked();
        Facet facet = Arrays.stream(Facet.values())
                .filter(asked::restricts)
                .findFirst()
                .orElse(null);
        return new UnderstandResponse.ReadWords(
                recognised.words(),
                recognised.span().start(),
                recognised.span().end(),
                recognised.aspect().name().toLowerCase(Locale.ROOT),
                facet == null ? null : facet.parameter(),
                facet == null ? List.of() : SearchParameters.values(asked, facet),
                facet == null
                        ? List.of()
                        : asked.chosen(facet).stream()
                                .map(value -> words.value(facet, value))
                                .toList(),
                recognised.sureness() == Sureness.CERTAIN);
    }
}
