package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.MapPage;
import fr.productionfrance.annuaire.search.MapWindow;
import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SimilarFiche;
import fr.productionfrance.annuaire.search.WaysOut;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The search, answered by Elasticsearch in one round trip a question. */
@Component
class ElasticFicheSearch implements FicheSearch {

    private final Engine engine;
    private final CriteriaTranslator translator;
    private final SearchRequests requests;
    private final ResultPages pages;
    private final MapSearch map;
    private final FicheLookup lookup;
    private final WaysOutSearch waysOut;
    private final MisspeltWords misspelt;
    private final Clock clock;

    ElasticFicheSearch(
            Engine engine,
            CriteriaTranslator translator,
            SearchRequests requests,
            ResultPages pages,
            MapSearch map,
            FicheLookup lookup,
            WaysOutSearch waysOut,
            MisspeltWords misspelt,
            Clock clock) {
        this.engine = engine;
        this.translator = translator;
        this.requests = requests;
        this.pages = pages;
        this.map = map;
        this.lookup = lookup;
        this.waysOut = waysOut;
        this.misspelt = misspelt;
        this.clock = clock;
    }

    @Override
    public SearchPage search(SearchCriteria criteria, PageRequest page) {
        Question question = question(criteria);
        PageRequest possible = ResultPages.possible(question, page);
        return pages.read(question, possible, engine.ask(pages.requests(question, possible)));
    }

    @Override
    public FacetCounts count(SearchCriteria criteria, FacetRequest request) {
        return FacetReader.read(engine.ask(requests.counts(question(criteria), request)));
    }

    @Override
    public Answer answer(SearchCriteria criteria, PageRequest page, FacetRequest request) {
        Question question = question(criteria);
        PageRequest possible = ResultPages.possible(question, page);
        List<SearchRequestBody> ofPage = pages.requests(question, possible);
        List<SearchRequestBody> all = new ArrayList<>(ofPage);
        all.addAll(requests.counts(question, request));
        List<MultiSearchItem<HitSource>> answers = engine.ask(all);
        return new Answer(
                pages.read(question, possible, answers.subList(0, ofPage.size())),
                FacetReader.read(answers.subList(ofPage.size(), answers.size())));
    }

    @Override
    public MapPage map(SearchCriteria criteria, Band band, MapWindow window) {
        return map.of(question(criteria), band, window);
    }

    @Override
    public Optional<FicheView> fiche(String slug) {
        return fiches(List.of(slug)).stream().findFirst();
    }

    @Override
    public List<FicheView> fiches(List<String> slugs) {
        return lookup.of(slugs, Moment.of(clock));
    }

    @Override
    public List<String> namesLike(String text) {
        return lookup.namesLike(text);
    }

    @Override
    public List<FicheReference> firms(String typed, int most) {
        return lookup.firms(typed, most);
    }

    @Override
    public List<SimilarFiche> similar(FicheView fiche, int most) {
        return lookup.similarTo(fiche, most);
    }

    @Override
    public List<Misspelt> misspelt(String text) {
        return misspelt.of(text);
    }

    @Override
    public WaysOut waysOut(SearchCriteria criteria, long found) {
        return waysOut.from(question(criteria), found);
    }

    private Question question(SearchCriteria criteria) {
        Moment moment = Moment.of(clock);
        return new Question(criteria, translator.translate(criteria, moment), moment);
    }
}
