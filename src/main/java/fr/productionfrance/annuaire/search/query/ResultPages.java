package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SortOrder;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a page of results takes to be asked for, and the page that the answers make. */
@Component
class ResultPages {

    private final SearchRequests requests;
    private final HitReader hits;

    ResultPages(SearchRequests requests, HitReader hits) {
        this.requests = requests;
        this.hits = hits;
    }

    /** Distances are from a place; where none is asked, the best fit comes first. */
    static PageRequest possible(Question question, PageRequest page) {
        return page.sort() == SortOrder.DISTANCE && question.criteria().near() == null
                ? page.withSort(SortOrder.FIT).after(page.after())
                : page;
    }

    /** Without criteria nothing is left to confirm, so the other band need not be counted. */
    List<SearchRequestBody> requests(Question question, PageRequest page) {
        return question.criteria().isEmpty()
                ? List.of(requests.hits(question, page))
                : List.of(requests.hits(question, page), requests.otherBand(question, page.band()));
    }

    /** The page, out of the answers to its {@link #requests}. */
    SearchPage read(Question question, PageRequest page, List<MultiSearchItem<HitSource>> answers) {
        long shown = Engine.total(answers.getFirst());
        long other = answers.size() > 1 ? Engine.total(answers.get(1)) : 0;
        boolean confirmed = page.band() == Band.CONFIRMED;
        List<Facet> toBeMet = confirmed ? List.of() : question.asked().facets();
        List<Hit<HitSource>> found = answers.getFirst().hits().hits();
        List<FicheHit> rows = found.stream()
                .limit(page.size())
                .map(hit -> hits.read(hit, question.criteria(), toBeMet, question.moment()))
                .toList();
        String next = found.size() > page.size() ? after(found.get(page.size() - 1), question, page) : null;
        return new SearchPage(confirmed ? shown : other, confirmed ? other : shown, rows, next);
    }

    private static String after(Hit<HitSource> last, Question question, PageRequest page) {
        Moment rankedAt = Cursor.of(page).map(Cursor::rankedAt).orElse(question.moment());
        return new Cursor(page.sort(), rankedAt, last.sort()).write();
    }
}
