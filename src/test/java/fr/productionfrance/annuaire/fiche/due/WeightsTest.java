package fr.productionfrance.annuaire.fiche.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void the_published_weights_give_every_fact_its_points_and_a_hundred_in_all() {
        assertThat(Weights.load().points().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void weights_that_leave_a_fact_out_or_do_not_add_up_are_refused() {
        Map<Fact, Integer> points = new EnumMap<>(Weights.load().points());
        points.merge(Fact.CONTACT, 1, Integer::sum);
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(points));
        points.remove(Fact.CONTACT);
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(points));
    }

    /** The query finds a process's capacity by this. */
    @Test
    void the_code_of_a_process_begins_with_that_of_the_one_above_it() {
        assertThat(Nomenclature.load().processes().all())
                .filteredOn(concept -> concept.broader() != null)
                .isNotEmpty()
                .allSatisfy(concept -> assertThat(concept.code()).startsWith(concept.broader() + "."));
        assertThat(Nomenclature.load().processes().all())
                .filteredOn(concept -> concept.broader() == null)
                .extracting(Concept::code)
                .noneMatch(code -> code.contains("."));
    }
}
