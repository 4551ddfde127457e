package fr.productionfrance.annuaire.synonyms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.understanding.Aspect;
import fr.productionfrance.annuaire.search.understanding.OwnWord.Target;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private final Targets targets = new Targets(Nomenclature.load(), _ -> Map.of());

    @Test
    void finds_entries_by_letters_of_their_names_in_any_language_and_by_code() {
        assertThat(found("ebavur")).anyMatch(target -> target.aspect() == Aspect.PROCESS);
        assertThat(found("Drehen")).contains(new Target(Aspect.PROCESS, "MACH.TURN"));
        assertThat(found("316l")).contains(new Target(Aspect.MATERIAL, "INOX.AUST.316L"));
        assertThat(found("QMS.9100")).contains(new Target(Aspect.CERTIFICATION, "QMS.9100"));
    }

    @Test
    void names_that_begin_so_come_first_and_no_more_than_wanted() {
        assertThat(found("tournage"))
                .hasSizeLessThanOrEqualTo(8)
                .first()
                .isEqualTo(new Target(Aspect.PROCESS, "MACH.TURN"));
    }

    @Test
    void nothing_is_found_for_nothing() {
        assertThat(found(" , ")).isEmpty();
        assertThat(found("zorglub")).isEmpty();
    }

    @Test
    void a_code_is_one_of_its_own_vocabulary_only() {
        assertThat(targets.exists(new Target(Aspect.PROCESS, "MACH.TURN"))).isTrue();
        assertThat(targets.exists(new Target(Aspect.MATERIAL, "MACH.TURN"))).isFalse();
        assertThat(targets.exists(new Target(Aspect.COLOUR, "MACH.TURN"))).isFalse();
        assertThat(targets.label(Aspect.PROCESS, "MACH.TURN", Language.FR)).isEqualTo("Tournage");
        assertThat(targets.label(Aspect.PROCESS, "MACH.GONE", Language.FR)).isEqualTo("MACH.GONE");
    }

    private List<Target> found(String typed) {
        return targets.like(typed, Language.FR, 8);
    }
}
