package fr.productionfrance.annuaire.demand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.NothingFound;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemandBufferTest {

    private static final SearchParameters PARAMETERS =
            new SearchParameters(Nomenclature.load(), Places.load(), new ToleranceReader());
    /** In France the next day has begun. */
    private static final Instant LATE = Instant.parse("2026-07-01T22:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);
    private static final SearchCriteria WELDING = SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("WELD"));

    private final DemandBuffer buffer = keeping(365);

    @Test
    void counts_what_was_asked_by_day_without_the_words() {
        buffer.note(new NothingFound(WELDING.withText("Jean Dupont"), 3));
        buffer.note(new NothingFound(WELDING, 2));

        assertThat(buffer.drain()).containsExactly(new Noted(DAY, "process=WELD", 2, 2));
        assertThat(buffer.drain()).isEmpty();
    }

    @Test
    void notes_nothing_of_words_alone() {
        buffer.note(new NothingFound(SearchCriteria.EVERYTHING.withText("Jean Dupont"), 0));

        assertThat(buffer.drain()).isEmpty();
    }

    @Test
    void notes_nothing_where_nothing_is_kept() {
        DemandBuffer keepingNothing = keeping(0);
        keepingNothing.note(new NothingFound(WELDING, 0));

        assertThat(keepingNothing.drain()).isEmpty();
    }

    @Test
    void holds_so_many_different_questions_and_goes_on_counting_those() {
        for (int batch = 1; batch <= DemandBuffer.MOST + 10; batch++) {
            buffer.note(new NothingFound(WELDING.withQuantities(Quantities.NONE.withBatch(batch)), 0));
        }
        buffer.note(new NothingFound(WELDING.withQuantities(Quantities.NONE.withBatch(1)), 0));

        assertThat(buffer.drain()).hasSize(DemandBuffer.MOST).contains(new Noted(DAY, "process=WELD&batch=1", 2, 0));
    }

    private static DemandBuffer keeping(int days) {
        return new DemandBuffer(
                PARAMETERS, new DemandSettings(days, Duration.ofSeconds(10)), InstantSource.fixed(LATE));
    }
}
