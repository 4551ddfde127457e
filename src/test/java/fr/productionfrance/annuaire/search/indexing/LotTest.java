package fr.productionfrance.annuaire.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotTest {

    @Test
    void is_the_same_for_the_same_name_and_another_for_another() {
        assertThat(Lot.of("01a2")).isEqualTo(Lot.of("01a2")).isNotEqualTo(Lot.of("01a3"));
    }

    @Test
    void lies_anywhere_on_the_globe_with_the_same_chance() {
        List<GeoPoint> lots =
                IntStream.range(0, 4000).mapToObj(n -> Lot.of("fiche " + n)).toList();

        assertThat(lots.stream().filter(lot -> lot.lat() > 0).count()).isBetween(1850L, 2150L);
        assertThat(lots.stream().filter(lot -> Math.abs(lot.lat()) < 30).count())
                .isBetween(1850L, 2150L);
        assertThat(lots.stream().filter(lot -> lot.lon() > 0).count()).isBetween(1850L, 2150L);
    }

    @Test
    void gives_each_of_a_few_equals_days_on_which_it_comes_first() {
        List<String> equals = List.of("Aubépine", "Bleuet", "Capucine", "Digitale", "Églantine");
        Map<String, Integer> first = new HashMap<>();
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int n = 0; n < 365; n++) {
            GeoPoint center = Lot.of(day.plusDays(n).toString());
            first.merge(
                    equals.stream()
                            .min(Comparator.comparingDouble(name -> Lot.of(name).distanceKm(center)))
                            .orElseThrow(),
                    1,
                    Integer::sum);
        }
        assertThat(first.keySet()).containsExactlyInAnyOrderElementsOf(equals);
        assertThat(first.values()).allMatch(days -> days > 20);
    }
}
