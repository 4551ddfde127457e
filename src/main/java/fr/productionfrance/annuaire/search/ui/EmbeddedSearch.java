package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.design.EmbeddablePage;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.StateParameter;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The search within another site: a box, the first rows, and the way to all of them in the directory. What the site asks for by
 * itself stays asked; what its visitor types is read beside it, as in the directory.
 */
@Component
final class EmbeddedSearch implements EmbeddablePage {

    static final int ROWS = 5;
    static final int MOST_ROWS = 20;

    private final FicheSearch search;
    private final SearchParameters parameters;
    private final SearchInWords inWords;
    private final Nomenclature nomenclature;
    private final Places places;
    private final I18NProvider translations;

    EmbeddedSearch(
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
    public ServedPage page(ServedRequest request, Map<String, List<String>> kept) {
        Wording wording =
                new Wording(translations, Language.of(request.locale()).locale());
        SearchReading reading = parameters.read(request.parameters());
        SearchState preset =
                firstRows(reading.state(), request.parameters().containsKey(StateParameter.LIMIT.parameter()));
        EmbeddedSearchMarkup markup =
                new EmbeddedSearchMarkup(nomenclature, places, new Addresses(parameters), inWords, wording);
        Element body = markup.page(preset, kept, Ignored.sentences(reading.problems(), wording));
        int status = HttpStatus.OK.value();
        try {
            SearchState asked = read(preset, wording);
            markup.show(body, search.search(asked.criteria(), asked.page()), asked);
        } catch (LimitedSearchException _) {
            markup.say(body, wording.text("embed.limited"), preset);
        } catch (SearchUnavailableException _) {
            status = HttpStatus.SERVICE_UNAVAILABLE.value();
            markup.say(body, wording.text("embed.away"), preset);
        }
        return new ServedPage(
                status,
                wording.text("search.title"),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(ServedFiche.STYLES, EmbeddedSearchMarkup.STYLES),
                body);
    }

    /** The words are those of a visitor: the site's own choice stands in filters. */
    private SearchState read(SearchState preset, Wording wording) {
        String typed = preset.criteria().text();
        SearchState bare = preset.withCriteria(preset.criteria().withText(""));
        return typed.isBlank() ? bare : new WordReader(inWords, search, wording.language()).apply(typed, bare);
    }

    private static SearchState firstRows(SearchState state, boolean sized) {
        PageRequest page = state.page().after(null);
        return state.withPage(page.withSize(sized ? Math.min(page.size(), MOST_ROWS) : ROWS));
    }
}
