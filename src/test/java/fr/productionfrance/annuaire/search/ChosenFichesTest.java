package fr.productionfrance.annuaire.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChosenFichesTest {

    @Test
    void an_address_names_each_fiche_once_in_its_order_with_commas_or_one_by_one() {
        assertThat(ChosenFiches.read(List.of("b,a", "c", "a")).slugs()).containsExactly("b", "a", "c");
        assertThat(ChosenFiches.query(List.of("b", "a"))).isEqualTo("fiches=b,a");
    }

    @Test
    void what_can_be_no_fiche_is_left_out() {
        assertThat(ChosenFiches.read(List.of(" a , ,<b>,../c,A,-d,\u0000,é", "x".repeat(300)))
                        .slugs())
                .containsExactly("a");
    }

    @Test
    void a_list_has_an_end_and_tells_what_is_beyond_it() {
        String many = IntStream.range(0, 53).mapToObj(i -> "f" + i).collect(Collectors.joining(","));

        ChosenFiches chosen = ChosenFiches.read(List.of(many));

        assertThat(chosen.slugs()).hasSize(50).startsWith("f0").endsWith("f49");
        assertThat(chosen.leftOut()).isEqualTo(3);
        assertThat(chosen.asked()).isEqualTo(53);
    }
}
