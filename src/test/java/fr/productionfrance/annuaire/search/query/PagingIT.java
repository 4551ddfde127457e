package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SortOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages follow each other to the end, whatever the order: no fiche is left out, none is shown twice. */
class PagingIT {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final int PER_PAGE = 7;

    private static List<String> published;
    private static SearchBed bed;

    @BeforeAll
    static void fillTheIndex() {
        List<Fiche> fiches = SearchBed.published(7, NOW, 60);
        published = fiches.stream().map(fiche -> fiche.id().toString()).toList();
        bed = SearchBed.at(NOW).index(fiches);
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void every_fiche_is_on_one_page_also_when_the_order_asks_for_a_place_that_is_not_given(SortOrder order) {
        assertThat(shown(order)).containsExactlyInAnyOrderElementsOf(published);
    }

    /** Ends also where pages repeat themselves. */
    private static List<String> shown(SortOrder order) {
        List<String> shown = new ArrayList<>();
        PageRequest page = new PageRequest(Band.CONFIRMED, order, PER_PAGE, null);
        SearchPage answer;
        do {
            answer = bed.search().search(SearchCriteria.EVERYTHING, page);
            answer.hits().stream().map(FicheHit::id).forEach(shown::add);
            page = page.after(answer.next());
        } while (answer.next() != null && shown.size() <= published.size());
        return shown;
    }
}
