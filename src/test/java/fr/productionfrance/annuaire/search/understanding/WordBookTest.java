package fr.productionfrance.annuaire.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.understanding.OwnWord.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordBookTest {

    private static final LivingReader READER =
            UnderstandingConfiguration.reader(Nomenclature.load(), Places.load(), new ToleranceReader());

    private static final Target TURNING = new Target(Aspect.PROCESS, "MACH.TURN");
    private static final Target STAINLESS = new Target(Aspect.MATERIAL, "INOX.AUST.316L");

    @AfterEach
    void forget() {
        READER.use(List.of());
    }

    @Test
    void a_word_of_the_cluster_is_read_beside_everything_else() {
        assertThat(read("zorglub inox 316L, lot de 50")).doesNotContain(code(TURNING));

        READER.use(List.of(word("zorglub", TURNING)));

        assertThat(read("Zorglub inox 316L, lot de 50"))
                .contains(code(TURNING), code(STAINLESS), new Meaning.Figure(Aspect.BATCH, 50));
        assertThat(read("zorglubs")).containsExactly(code(TURNING));
    }

    @Test
    void what_is_used_takes_the_place_of_what_was_used() {
        READER.use(List.of(word("zorglub", TURNING)));
        READER.use(List.of(word("gloubi", TURNING)));

        assertThat(read("zorglub")).isEmpty();
        assertThat(read("gloubi")).containsExactly(code(TURNING));
    }

    @Test
    void a_word_without_a_meaning_takes_a_name_away_with_its_forms() {
        assertThat(read("tournage")).containsExactly(code(TURNING));

        READER.use(List.of(new OwnWord("tournage", Optional.empty())));

        assertThat(read("tournage")).isEmpty();
        assertThat(read("tournages")).isEmpty();
        assertThat(read("tourneur")).as("a name by itself").containsExactly(code(TURNING));
        assertThat(read("fraisage")).isNotEmpty();
        assertThat(READER.isName("tournage")).isFalse();
    }

    @Test
    void a_word_means_only_what_it_is_to_mean() {
        READER.use(List.of(word("tournage", STAINLESS)));

        assertThat(read("tournage")).containsExactly(code(STAINLESS));
    }

    @Test
    void two_letters_are_read_only_as_they_are_written() {
        READER.use(List.of(word("ZQ", TURNING)));

        assertThat(read("ZQ")).containsExactly(code(TURNING));
        assertThat(read("zq")).isEmpty();
    }

    @Test
    void it_tells_what_a_word_means_by_name_or_as_a_whole_text() {
        assertThat(READER.meanings("Tournage")).containsExactly(code(TURNING));
        assertThat(READER.meanings("IT7")).singleElement().isInstanceOf(Meaning.Tolerance.class);
        assertThat(READER.meanings("zorglub")).isEmpty();
        assertThat(READER.isName("Tournage")).isTrue();
        assertThat(READER.isName("IT7")).isFalse();
    }

    @Test
    void words_of_the_same_letters_are_one() {
        assertThat(READER.form("Électro-érosion")).isEqualTo(READER.form("electro erosion"));
        assertThat(READER.form("--")).isEmpty();
    }

    @Test
    void it_tells_what_could_not_be_read() {
        assertThat(READER.canBeRead(word("zorglub", TURNING), List.of())).isTrue();
        assertThat(READER.canBeRead(word("IT7", TURNING), List.of())).isFalse();
        assertThat(read("zorglub")).as("only tried, not used").isEmpty();
    }

    @Test
    void a_code_that_the_nomenclature_lacks_changes_nothing() {
        READER.use(List.of(word("zorglub", TURNING)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.use(List.of(word("gloubi", new Target(Aspect.PROCESS, "MACH.NOTHING")))));
        assertThat(read("zorglub")).containsExactly(code(TURNING));
    }

    private static OwnWord word(String term, Target target) {
        return new OwnWord(term, Optional.of(target));
    }

    private static Meaning code(Target target) {
        return Meaning.Choice.of(target.aspect(), target.code());
    }

    private static List<Meaning> read(String text) {
        return READER.understand(text, Language.FR).recognised().stream()
                .map(Recognised::meaning)
                .toList();
    }
}
