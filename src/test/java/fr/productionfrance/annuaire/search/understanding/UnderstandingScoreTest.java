package fr.productionfrance.annuaire.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How much of what people read in buyers' queries is read. {@code queries-dev.tsv} is the project's sample of labelled
 * queries; {@code queries-own.tsv} was written beside the grammars, {@code queries-holdout.tsv} before any result was seen.
 */
class UnderstandingScoreTest {

    private static final double WANTED = 0.92;

    @Test
    void reads_the_labels_of_the_sample() {
        assertThat(score("queries-dev.tsv", 60)).isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void reads_the_labels_of_queries_written_beside_the_grammars() {
        assertThat(score("queries-own.tsv", 90)).isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void reads_the_labels_of_queries_held_out() {
        assertThat(score("queries-holdout.tsv", 60)).isGreaterThanOrEqualTo(WANTED);
    }

    private static double score(String file, int size) {
        List<LabelledQuery> queries = LabelledQuery.file(file);
        assertThat(queries).hasSizeGreaterThanOrEqualTo(size);
        LabelScore score = new LabelScore();
        queries.forEach(query -> score.add(
                query,
                ReadLabels.of(Readers.all().understand(query.text(), query.language(), SearchCriteria.EVERYTHING))));
        System.out.println(score.table(file));
        score.mistakes().forEach(System.out::println);
        return score.f1();
    }
}
