package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static Concept branch(String code, @Nullable String broader, int level) {
        return concept(code, broader, level, false);
    }

    private static Concept leaf(String code, @Nullable String broader, int level) {
        return concept(code, broader, level, true);
    }

    private static Concept concept(String code, @Nullable String broader, int level, boolean leaf) {
        return new Concept(
                code,
                broader,
                new Labels(code, code, code),
                List.of(),
                List.of(),
                level,
                leaf,
                List.of(),
                Certainty.NOT_APPLICABLE,
                Designations.NONE);
    }

    private final Vocabulary vocabulary = new Vocabulary(
            "trees",
            List.of(
                    branch("A", null, 1),
                    branch("A.B", "A", 2),
                    leaf("A.B.C", "A.B", 3),
                    leaf("A.D", "A", 2),
                    leaf("E", null, 1)));

    @Test
    void finds_what_it_holds_and_says_what_it_does_not() {
        assertThat(vocabulary.find("A.D")).map(Concept::code).contains("A.D");
        assertThat(vocabulary.find("X")).isEmpty();
        assertThat(vocabulary.contains("A.B")).isTrue();
        assertThat(vocabulary.contains("X")).isFalse();
        assertThatThrownBy(() -> vocabulary.get("X"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No code \"X\" in trees");
    }

    @Test
    void walks_down_and_up_the_tree() {
        assertThat(vocabulary.roots()).extracting(Concept::code).containsExactly("A", "E");
        assertThat(vocabulary.narrower("A")).extracting(Concept::code).containsExactly("A.B", "A.D");
        assertThat(vocabulary.narrower("E")).isEmpty();
        assertThat(vocabulary.ancestors("A.B.C")).containsExactly("A.B", "A");
        assertThat(vocabulary.ancestors("A")).isEmpty();
        assertThat(vocabulary.withAncestors("A.B.C")).containsExactly("A.B.C", "A.B", "A");
        assertThat(vocabulary.withDescendants("A")).containsExactly("A", "A.B", "A.B.C", "A.D");
        assertThat(vocabulary.withDescendants("E")).containsExactly("E");
        assertThat(vocabulary.all()).extracting(Concept::code).containsExactly("A", "A.B", "A.B.C", "A.D", "E");
    }

    @Test
    void can_not_be_changed_by_its_readers() {
        assertThatThrownBy(() -> vocabulary.roots().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> vocabulary.narrower("A").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> vocabulary.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> vocabulary.withAncestors("A").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_a_code_that_stands_twice() {
        assertRefused("trees: E: this code stands twice", leaf("E", null, 1), leaf("E", null, 1));
    }

    @Test
    void refuses_an_entry_without_a_code() {
        assertRefused("trees: an entry has no code", leaf(" ", null, 1));
    }

    @Test
    void refuses_a_parent_that_is_missing_or_stands_below() {
        assertRefused("trees: A.B: its parent A does not exist above it", leaf("A.B", "A", 2));
        assertRefused("trees: A.B: its parent A does not exist above it", leaf("A.B", "A", 2), branch("A", null, 1));
    }

    @Test
    void refuses_a_wrong_level() {
        assertRefused("trees: A.B: level 3 is written, 2 is right", branch("A", null, 1), leaf("A.B", "A", 3));
        assertRefused("trees: A: level 2 is written, 1 is right", leaf("A", null, 2));
    }

    @Test
    void refuses_a_leaf_with_children_and_a_branch_without() {
        assertRefused("trees: A: a leaf with entries below it", leaf("A", null, 1), leaf("A.B", "A", 2));
        assertRefused("trees: A: a branch with nothing below it", branch("A", null, 1));
    }

    private static void assertRefused(String message, Concept... concepts) {
        assertThatThrownBy(() -> new Vocabulary("trees", List.of(concepts)))
                .isInstanceOf(NomenclatureException.class)
                .hasMessage(message);
    }
}
