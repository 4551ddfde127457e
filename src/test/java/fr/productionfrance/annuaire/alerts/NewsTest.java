package fr.productionfrance.annuaire.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.FicheHit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 28);

    private final FicheHit before = Hits.hit("a", Hits.turning());

    @Test
    void the_same_result_is_no_news() {
        assertThat(after(before).isNone()).isTrue();
        assertThat(after().isNone()).as("one that is gone").isTrue();
    }

    @Test
    void a_fiche_that_was_not_there_is_new() {
        FicheHit other = Hits.hit("b", Hits.turning());

        assertThat(after(before, other).added()).containsExactly(other);
        assertThat(after(before, other).changed()).isEmpty();
    }

    @Test
    void a_fact_that_makes_it_fit_counts_as_changed() {
        FicheHit tighter = Hits.hit("a", Hits.turning(5d, "DECLARED", Availability.AVAILABLE, NOVEMBER));
        FicheHit audited = Hits.hit("a", Hits.turning(8d, "AUDITED", Availability.AVAILABLE, NOVEMBER));
        FicheHit certified = Hits.hit("a", Hits.turning(), List.of("EN_9100", "ISO_9001"), NOVEMBER);

        assertThat(Stream.of(tighter, audited, certified)
                        .map(hit -> after(hit).changed())
                        .flatMap(List::stream))
                .containsExactly(tighter, audited, certified);
    }

    @Test
    void dates_and_how_free_a_workshop_is_change_by_themselves_and_are_no_news() {
        FicheHit declaredAgain = Hits.hit(
                "a", Hits.turning(8d, "DECLARED", Availability.UNKNOWN, NOVEMBER), List.of("ISO_9001"), NOVEMBER);

        assertThat(after(declaredAgain).isNone()).isTrue();
    }

    private News after(FicheHit... now) {
        Map<String, Fingerprint> known = Stream.of(before).collect(Collectors.toMap(FicheHit::id, Fingerprint::of));
        return News.between(known, List.of(now));
    }
}
