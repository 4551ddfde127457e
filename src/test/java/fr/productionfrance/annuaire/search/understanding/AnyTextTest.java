package fr.productionfrance.annuaire.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pasted, reading ends, says the same each time, and gives each character to one reader. */
class AnyTextTest {

    /** Not how fast it must be, which the benchmark prints: beyond it the reader would be caught in its own patterns. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final String ALPHABET =
            "aeinrstuxXØø±µ0123456789,.;:/-+*'\"()[]{}<>%&°² \n\t\u00A0éèßœÉ\u0301\uD83D\uDE00中hHmMxXkgTit";

    static Stream<String> texts() {
        Random random = new Random(20_261_123);
        List<String> texts = new ArrayList<>();
        List<LabelledQuery> queries = new ArrayList<>(LabelledQuery.file("queries-dev.tsv"));
        queries.addAll(LabelledQuery.file("queries-own.tsv"));
        for (int i = 0; i < 150; i++) {
            texts.add(noise(random, random.nextInt(400)));
            texts.add(mixture(random, queries));
        }
        texts.add("");
        return texts.stream();
    }

    private static String noise(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** Halves of queries, one after the other, some letters changed. */
    private static String mixture(Random random, List<LabelledQuery> queries) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String query = queries.get(random.nextInt(queries.size())).text();
            text.append(query, random.nextInt(query.length()), query.length())
                    .append(random.nextBoolean() ? " " : "\n");
        }
        for (int i = 0; i < 3; i++) {
            text.setCharAt(random.nextInt(text.length()), ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_character_belongs_to_one_reader(String text) {
        Understood understood = Readers.french(text);

        BitSet covered = new BitSet();
        Stream.of(
                        understood.recognised().stream().map(Recognised::span).toList(),
                        understood.refused(),
                        understood.left(),
                        understood.skipped())
                .flatMap(List::stream)
                .forEach(span -> {
                    assertThat(covered.get(span.start(), span.end()).isEmpty())
                            .as("%s of \"%s\"", span, text)
                            .isTrue();
                    covered.set(span.start(), span.end());
                });
        String read = understood.text();
        assertThat(read).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        for (int i = 0; i < read.length(); i++) {
            assertThat(covered.get(i) || Pieces.isGap(read.charAt(i)))
                    .as("character %d of \"%s\"", i, read)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reading_twice_gives_the_same(String text) {
        assertThat(Readers.english(text)).isEqualTo(Readers.english(text));
    }

    @Test
    void the_longest_text_is_read_in_bounded_time() {
        for (String unit : List.of(
                "a",
                "1",
                "1 000 ",
                "x2",
                "Ø",
                "sans ",
                "12 34 ",
                "±0,0",
                "\n",
                "Edelstahldrehteil",
                "pas de chromage et ",
                "(((",
                "42, ",
                "e\u0301")) {
            String text = unit.repeat(QueryUnderstanding.MOST_CHARACTERS / unit.length() + 10);
            Assertions.assertTimeout(BOUND, () -> Readers.german(text), unit);
        }
    }

    @Test
    void beyond_the_most_characters_all_stays_text() {
        String text = "x ".repeat(QueryUnderstanding.MOST_CHARACTERS / 2) + "tournage";

        Understood understood = Readers.all().understand(text, Language.FR, SearchCriteria.EVERYTHING);

        assertThat(understood.recognised()).isEmpty();
        assertThat(understood.rest()).contains("tournage");
    }
}
