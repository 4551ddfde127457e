package fr.productionfrance.annuaire.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PieceStartsTest {

    @Test
    void finds_what_begins_with_a_piece_and_nothing_inside_one() {
        assertThat(found("\\w+ge", "usinage, alesage 20 mm")).containsExactly("usinage", "alesage");
        assertThat(found("nage", "usinage")).isEmpty();
        assertThat(found("5", "2,5 mm")).isEmpty();
    }

    @Test
    void a_number_starts_a_piece_though_it_is_glued_to_a_word() {
        assertThat(found("\\d+", "M8 x 40")).containsExactly("8", "40");
    }

    @Test
    void what_stands_before_is_seen_and_the_next_is_looked_for_behind_the_last() {
        assertThat(found("(?<!sans )chromage", "chromage, sans chromage")).containsExactly("chromage");
        assertThat(found("a(?: a)?", "a a a")).containsExactly("a a", "a");
    }

    @Test
    void a_pattern_that_a_number_opens_is_tried_at_numbers_only() {
        Reading reading = Reading.of("mm 5 mm", Language.FR);

        assertThat(PieceStarts.ofNumbers(Pattern.compile(".\\s?mm"), reading))
                .extracting(MatchResult::group)
                .containsExactly("5 mm");
    }

    private static List<String> found(String pattern, String text) {
        return PieceStarts.matches(Pattern.compile(pattern), Reading.of(text, Language.FR)).stream()
                .map(MatchResult::group)
                .toList();
    }
}
