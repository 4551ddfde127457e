package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedPages;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.ProblemText;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The search as the server alone can make it: a form, what narrows the search as links, and the same rows. */
@Component
final class ServedSearch implements ServedPages {

    private final FicheSearch search;
    private final SearchParameters parameters;
    private final SearchInWords inWords;
    private final Nomenclature nomenclature;
    private final Places places;
    private final I18NProvider translations;

    ServedSearch(
            FicheSearch search,
            SearchParameters parameters,
            SearchInWords inWords,
            Nomenclature nomenclature,
            Places places,
            I18NProvider translations) {
        this.search = search;
        this.parameters = parameters;
        this.inWords = inWords;
        this.nomenclature = nomenclature;
        this.places = places;
        this.translations = translations;
    }

    @Override
    public boolean serves(String path) {
        return path.equals("/") || path.isEmpty();
    }

    @Override
    public ServedPage page(ServedRequest request) {
        Wording wording =
                new Wording(translations, Language.of(request.locale()).locale());
        SearchReading reading = parameters.read(request.parameters());
        SearchState state = reading.state();
        FacetWords words = new FacetWords(nomenclature, places, wording);
        Addresses addresses = new Addresses(parameters);
        AppliedFilters filters = new AppliedFilters(words, wording, places);
        AskedChips chips = new AskedChips(filters, wording, inWords::corrected);
        ServedSearchMarkup markup = new ServedSearchMarkup(words, places, chips, addresses, wording);
        Element body = markup.page(state, Ignored.sentences(reading.problems(), wording));
        int status = HttpStatus.OK.value();
        try {
            SearchPage found = found(state, () -> lostCursor(markup, body, state, wording));
            markup.show(body, found, state);
            TryWithMarkup tryWith =
                    new TryWithMarkup(search, new WordReader(inWords, search, wording.language()), addresses, wording);
            tryWith.of(state, tryWith.misspelt(state).get()).ifPresent(other -> markup.otherWords(body, other));
            new ServedWaysOut(search, addresses, new WaysOutMarkup(words, filters, wording))
                    .show(ServedSearchMarkup.results(body), found, state);
        } catch (LimitedSearchException _) {
            markup.say(body, wording.text("search.limited.more"));
        } catch (SearchUnavailableException _) {
            status = HttpStatus.SERVICE_UNAVAILABLE.value();
            markup.say(body, wording.text("search.away"));
        }
        boolean start = state.withLanguage(null).equals(SearchState.START);
        String text = state.criteria().text().strip();
        return new ServedPage(
                status,
                text.isEmpty() ? wording.text("search.title") : wording.text("search.title.words", text),
                wording.text("search.description"),
                // One address of all searches is enough for search engines: each fiche has its own.
                start ? Optional.of("") : Optional.empty(),
                Optional.empty(),
                List.of(ServedFiche.STYLES, RankingMarkup.STYLES, WaysOutMarkup.STYLES),
                body);
    }

    private static void lostCursor(ServedSearchMarkup markup, Element body, SearchState state, Wording wording) {
        markup.say(body, ProblemText.what(Ignored.lostCursor(state), wording.language()));
    }

    /** A cursor of another index leads nowhere: the first page stands in for it. */
    private SearchPage found(SearchState state, Runnable onLostCursor) {
        try {
            return AskedOnce.ask(
                    List.of(state.criteria(), state.page()), () -> search.search(state.criteria(), state.page()));
        } catch (InvalidCursorException _) {
            onLostCursor.run();
            return search.search(state.criteria(), state.page().after(null));
        }
    }
}
