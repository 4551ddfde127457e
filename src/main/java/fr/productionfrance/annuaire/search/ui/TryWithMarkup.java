package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Says which words no fiche holds as they were typed, so that what was found for words like them is no silent exchange. It offers
 * the nearest words instead, and the search for exactly what was typed. Nothing is exchanged by itself.
 */
final class TryWithMarkup {

    private final FicheSearch search;
    private final BiFunction<String, SearchState, SearchState> reader;
    private final Addresses addresses;
    private final Wording wording;

    /** @param reader what other words would ask */
    TryWithMarkup(
            FicheSearch search,
            BiFunction<String, SearchState, SearchState> reader,
            Addresses addresses,
            Wording wording) {
        this.search = search;
        this.reader = reader;
        this.addresses = addresses;
        this.wording = wording;
    }

    /** What no fiche holds; to be asked one time, where it is needed, and not where the document of this request asked it. */
    Supplier<List<Misspelt>> misspelt(SearchState state) {
        String text = state.criteria().text();
        boolean needed = !text.isBlank() && state.criteria().isTextNeeded();
        return needed ? AskedOnce.later(List.of(Misspelt.class, text), () -> search.misspelt(text)) : List::of;
    }

    /** Nothing where all words are known, or where none need be. */
    Optional<Element> of(SearchState state, List<Misspelt> misspelt) {
        if (misspelt.isEmpty()) {
            return Optional.empty();
        }
        Element content = new Element("div");
        misspelt.forEach(one -> content.appendChild(line(one, state)));
        return Optional.of(content);
    }

    private Element line(Misspelt misspelt, SearchState state) {
        Element line = new Element("p").appendText(wording.text("correction.unknown", misspelt.word()) + " ");
        line.appendChild(link(with(misspelt, state), wording.text("correction.try", misspelt.instead())));
        line.appendText(" · ");
        return line.appendChild(
                link(exactly(misspelt, state), wording.text("correction.exact.words", misspelt.word())));
    }

    /** The other word is read like any that is typed. */
    private SearchState with(Misspelt misspelt, SearchState state) {
        SearchCriteria criteria = state.criteria();
        String other = replaced(criteria.text(), misspelt.word(), misspelt.instead());
        return reader.apply(other, state.withCriteria(criteria.withText("")));
    }

    private static SearchState exactly(Misspelt misspelt, SearchState state) {
        SearchCriteria criteria = state.criteria();
        String quoted = replaced(criteria.text(), misspelt.word(), "\"" + misspelt.word() + "\"");
        return state.withCriteria(criteria.withText(quoted));
    }

    private static String replaced(String text, String word, String by) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(by));
    }

    private Element link(SearchState state, String text) {
        return new Element("a")
                .attr("href", addresses.link(state))
                .attr("router-link", true)
                .text(text);
    }
}
