package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.MapPage;
import fr.productionfrance.annuaire.search.MapWindow;
import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.SimilarFiche;
import fr.productionfrance.annuaire.search.SortOrder;
import fr.productionfrance.annuaire.search.WaysOut;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import fr.productionfrance.annuaire.search.indexing.PublicCapability;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The search, answered by Elasticsearch in one round trip a question. */
@Component
class ElasticFicheSearch implements FicheSearch {

    private final ElasticsearchAsyncClient elasticsearch;
    private final Patience patience;
    private final IndexSettings index;
    private final SearchRequests requests;
    private final CriteriaTranslator translator;
    private final HitReader hits;
    private final Views views;
    private final SimilarQuery similar;
    private final SimilarReader similarReader;
    private final WaysOutSearch waysOut;
    private final MisspeltWords misspelt;
    private final Clock clock;

    ElasticFicheSearch(
            ElasticsearchClient elasticsearch,
            IndexSettings index,
            SearchRequests requests,
            CriteriaTranslator translator,
            HitReader hits,
            Views views,
            SimilarQuery similar,
            SimilarReader similarReader,
            WaysOutSearch waysOut,
            MisspeltWords misspelt,
            Clock clock,
            SearchLimits limits) {
        this.elasticsearch = new ElasticsearchAsyncClient(elasticsearch._transport());
        this.patience = new Patience(limits.timeout());
        this.index = index;
        this.requests = requests;
        this.translator = translator;
        this.hits = hits;
        this.views = views;
        this.similar = similar;
        this.similarReader = similarReader;
        this.waysOut = waysOut;
        this.misspelt = misspelt;
        this.clock = clock;
    }

    @Override
    public SearchPage search(SearchCriteria criteria, PageRequest page) {
        Question question = question(criteria);
        PageRequest possible = possible(criteria, page);
        return page(question, possible, ask(pageRequests(question, possible)));
    }

    @Override
    public FacetCounts count(SearchCriteria criteria, FacetRequest request) {
        return counts(ask(requests.counts(question(criteria), request)));
    }

    @Override
    public Answer answer(SearchCriteria criteria, PageRequest page, FacetRequest request) {
        Question question = question(criteria);
        PageRequest possible = possible(criteria, page);
        List<SearchRequestBody> ofPage = pageRequests(question, possible);
        List<SearchRequestBody> all = new ArrayList<>(ofPage);
        all.addAll(requests.counts(question, request));
        List<MultiSearchItem<HitSource>> answers = ask(all);
        return new Answer(
                page(question, possible, answers.subList(0, ofPage.size())),
                counts(answers.subList(ofPage.size(), answers.size())));
    }

    /** How many there are decides what is shown, so pins take a second question. */
    @Override
    public MapPage map(SearchCriteria criteria, Band band, MapWindow window) {
        Question question = question(criteria);
        TileGrid grid = TileGrid.of(window);
        MapPage counted = MapReader.cells(
                ask(List.of(MapRequests.cells(question, band, grid))).getFirst());
        return counted.shown() > MapPage.MOST_PINS
                ? counted
                : MapReader.pins(
                        counted,
                        ask(List.of(MapRequests.pins(question, band, grid))).getFirst(),
                        criteria,
                        grid.area());
    }

    @Override
    public Optional<FicheView> fiche(String slug) {
        return fiches(List.of(slug)).stream().findFirst();
    }

    @Override
    public List<FicheView> fiches(List<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        Moment moment = Moment.of(clock);
        return ask(slugs.stream().map(requests::fiche).toList()).stream()
                .flatMap(
                        answer -> answer.hits().hits().stream().map(Hit::source).limit(1))
                .map(source -> views.toView(source.view(), capabilities(source), moment))
                .toList();
    }

    @Override
    public List<String> namesLike(String text) {
        return ask(List.of(requests.namesLike(text))).getFirst().hits().hits().stream()
                .map(Hit::source)
                .flatMap(source -> Stream.of(source.view().name(), source.view().registeredName()))
                .distinct()
                .toList();
    }

    @Override
    public List<Misspelt> misspelt(String text) {
        List<String> suspects = misspelt.suspects(text);
        return suspects.isEmpty()
                ? List.of()
                : misspelt.read(
                        suspects, ask(List.of(misspelt.request(suspects))).getFirst());
    }

    @Override
    public List<FicheReference> firms(String typed, int most) {
        return FirmQuery.of(typed, most).stream()
                .flatMap(query -> ask(List.of(query)).getFirst().hits().hits().stream())
                .flatMap(hit -> FirmQuery.reference(hit.source()).stream())
                .toList();
    }

    @Override
    public List<SimilarFiche> similar(FicheView fiche, int most) {
        if (SimilarQuery.materialsByProcess(fiche).isEmpty()) {
            return List.of();
        }
        return ask(List.of(similar.of(fiche, most))).getFirst().hits().hits().stream()
                .map(hit -> similarReader.read(hit, fiche))
                .toList();
    }

    @Override
    public WaysOut waysOut(SearchCriteria criteria, long found) {
        return waysOut.from(question(criteria), found, this::ask);
    }

    private static List<PublicCapability> capabilities(HitSource source) {
        return source.capabilities().stream().map(HitSource.NestedSource::view).toList();
    }

    private Question question(SearchCriteria criteria) {
        Moment moment = Moment.of(clock);
        return new Question(criteria, translator.translate(criteria, moment), moment);
    }

    /** Distances are from a place; where none is asked, the best fit comes first. */
    private static PageRequest possible(SearchCriteria criteria, PageRequest page) {
        return page.sort() == SortOrder.DISTANCE && criteria.near() == null
                ? page.withSort(SortOrder.FIT).after(page.after())
                : page;
    }

    /** Without criteria nothing is left to confirm, so the other band need not be counted. */
    private List<SearchRequestBody> pageRequests(Question question, PageRequest page) {
        return question.criteria().isEmpty()
                ? List.of(requests.hits(question, page))
                : List.of(requests.hits(question, page), requests.otherBand(question, page.band()));
    }

    private SearchPage page(Question question, PageRequest page, List<MultiSearchItem<HitSource>> answers) {
        MultiSearchItem<HitSource> shown = answers.getFirst();
        long other = answers.size() > 1 ? total(answers.get(1)) : 0;
        boolean confirmed = page.band() == Band.CONFIRMED;
        List<Facet> toBeMet = confirmed ? List.of() : question.asked().facets();
        List<Hit<HitSource>> found = shown.hits().hits();
        List<FicheHit> rows = found.stream()
                .limit(page.size())
                .map(hit -> hits.read(hit, question.criteria(), toBeMet, question.moment()))
                .toList();
        String next = found.size() > page.size() ? after(found.get(page.size() - 1), question, page) : null;
        return new SearchPage(confirmed ? total(shown) : other, confirmed ? other : total(shown), rows, next);
    }

    private static String after(Hit<HitSource> last, Question question, PageRequest page) {
        Moment rankedAt = Cursor.of(page).map(Cursor::rankedAt).orElse(question.moment());
        return new Cursor(page.sort(), rankedAt, last.sort()).write();
    }

    private static long total(MultiSearchItem<HitSource> answer) {
        return answer.hits().total() == null ? 0 : answer.hits().total().value();
    }

    private static FacetCounts counts(List<MultiSearchItem<HitSource>> answers) {
        FacetReader reader = new FacetReader();
        answers.forEach(answer -> reader.add(answer.aggregations()));
        return reader.counts();
    }

    private List<MultiSearchItem<HitSource>> ask(List<SearchRequestBody> bodies) {
        MsearchRequest request = MsearchRequest.of(m -> {
            bodies.forEach(body -> m.searches(s -> s.header(h -> h).body(body)));
            return m.index(index.alias());
        });
        try {
            return patience.await(elasticsearch.msearch(request, HitSource.class)).responses().stream()
                    .map(ElasticFicheSearch::answered)
                    .toList();
        } catch (IOException | ElasticsearchException e) {
            throw new SearchUnavailableException("Elasticsearch does not answer", e);
        }
    }

    /** A search that fails inside an answer fails as one alone would: its status tells whether Elasticsearch is away. */
    private static MultiSearchItem<HitSource> answered(MultiSearchResponseItem<HitSource> answer) {
        if (answer.isFailure()) {
            throw new ElasticsearchException("msearch", answer.failure());
        }
        return answer.result();
    }
}
