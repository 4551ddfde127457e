package fr.productionfrance.annuaire.synonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.productionfrance.annuaire.background.Watch;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.understanding.Aspect;
import fr.productionfrance.annuaire.search.understanding.Meaning;
import fr.productionfrance.annuaire.search.understanding.OwnWord.Target;
import fr.productionfrance.annuaire.search.understanding.QueryUnderstanding;
import fr.productionfrance.annuaire.search.understanding.Recognised;
import fr.productionfrance.annuaire.search.understanding.WordBook;
import fr.productionfrance.annuaire.synonyms.Outcome.Done;
import fr.productionfrance.annuaire.synonyms.Outcome.Reason;
import fr.productionfrance.annuaire.synonyms.Outcome.Refused;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SynonymsIT {

    private static final String ANIMATOR = "animation@cluster.example";
    private static final Target TURNING = new Target(Aspect.PROCESS, "MACH.TURN");
    private static final Target MILLING = new Target(Aspect.PROCESS, "MACH.MILL");
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    private final Synonyms synonyms;
    private final SynonymStore store;
    private final SynonymSync sync;
    private final Targets targets;
    private final QueryUnderstanding understanding;
    private final JdbcClient jdbc;

    @Autowired
    SynonymsIT(
            Synonyms synonyms,
            SynonymStore store,
            SynonymSync sync,
            Targets targets,
            QueryUnderstanding understanding,
            JdbcClient jdbc) {
        this.synonyms = synonyms;
        this.store = store;
        this.sync = sync;
        this.targets = targets;
        this.understanding = understanding;
        this.jdbc = jdbc;
    }

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM synonym").update();
        sync.look();
    }

    @Test
    void a_word_that_is_added_is_read_at_once_and_one_that_is_retired_no_more() {
        assertThat(add("zorglub", TURNING)).isEqualTo(new Done("zorglub"));
        assertThat(read("zorglub")).containsExactly(meaning(TURNING));

        Synonym kept = synonyms.all().getFirst();
        assertThat(kept.addedBy()).isEqualTo(ANIMATOR);
        assertThat(kept.language()).isEqualTo(Language.FR);
        synonyms.retire(kept.id(), "autre@cluster.example");
        assertThat(read("zorglub")).isEmpty();
        assertThat(synonyms.all())
                .singleElement()
                .returns(false, Synonym::active)
                .returns("autre@cluster.example", Synonym::changedBy);

        assertThat(synonyms.restore(kept.id(), ANIMATOR)).isEqualTo(new Done("zorglub"));
        assertThat(read("zorglub")).containsExactly(meaning(TURNING));
    }

    @Test
    void a_name_of_the_nomenclature_is_taken_away_and_comes_back_when_that_is_retired() {
        assertThat(add("tournage", null)).isEqualTo(new Done("tournage"));
        assertThat(read("tournage")).isEmpty();

        synonyms.retire(synonyms.all().getFirst().id(), ANIMATOR);
        assertThat(read("tournage")).containsExactly(meaning(TURNING));
    }

    @Test
    void a_refusal_names_what_the_word_means_already() {
        assertThat(add("Tournage", MILLING))
                .isEqualTo(new Refused("Tournage", Reason.TAKEN, List.of(meaning(TURNING))));
        assertThat(add("zorglub", null)).isEqualTo(new Refused("zorglub", Reason.NOT_A_NAME, List.of()));
        assertThat(add("500 pieces", TURNING))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.meanings()).containsExactly(new Meaning.Figure(Aspect.BATCH, 500)));
        assertThat(synonyms.add(new NewSynonym("IT7", TURNING, null, true), ANIMATOR))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE));
        assertThat(add("<script>", TURNING)).isEqualTo(new Refused("<script>", Reason.NO_WORD, List.of()));
        assertThat(synonyms.all()).isEmpty();
    }

    @Test
    void a_new_meaning_takes_the_place_of_the_nomenclatures_where_that_is_wanted() {
        NewSynonym replacing = new NewSynonym("tournage", MILLING, null, true);

        assertThat(synonyms.add(replacing, ANIMATOR)).isEqualTo(new Done("tournage"));
        assertThat(read("tournage")).containsExactly(meaning(MILLING));
    }

    @Test
    void of_words_with_the_same_letters_one_is_in_use() {
        add("zorglub", TURNING);

        assertThat(add("Zorglubs", MILLING))
                .isEqualTo(new Refused("Zorglubs", Reason.IN_USE, List.of(meaning(TURNING))));
        assertThatThrownBy(() -> store.add("zorglub", "zorglub", new NewSynonym("", MILLING, null, true), ANIMATOR))
                .isInstanceOf(DuplicateKeyException.class);

        synonyms.retire(synonyms.all().getFirst().id(), ANIMATOR);
        assertThat(add("Zorglubs", MILLING)).isEqualTo(new Done("Zorglubs"));
        long first = synonyms.all().getLast().id();
        assertThat(synonyms.restore(first, ANIMATOR))
                .isEqualTo(new Refused("zorglub", Reason.IN_USE, List.of(meaning(MILLING))));
    }

    @Test
    void another_node_reads_a_new_word_within_seconds_and_a_retired_one_no_more() {
        try (Node other = new Node()) {
            assertThat(other.read("zorglub")).isEmpty();

            add("zorglub", TURNING);
            await().atMost(LONG_ENOUGH)
                    .untilAsserted(() -> assertThat(other.read("zorglub")).containsExactly(meaning(TURNING)));

            synonyms.retire(synonyms.all().getFirst().id(), ANIMATOR);
            await().atMost(LONG_ENOUGH)
                    .untilAsserted(() -> assertThat(other.read("zorglub")).isEmpty());
        }
    }

    @Test
    void a_word_whose_code_is_gone_from_the_nomenclature_leaves_the_others_in_use() {
        store.add(
                "gloubi", "gloubi", new NewSynonym("", new Target(Aspect.PROCESS, "MACH.GONE"), null, false), ANIMATOR);

        assertThat(add("zorglub", TURNING)).isEqualTo(new Done("zorglub"));
        assertThat(read("zorglub")).containsExactly(meaning(TURNING));
        assertThat(read("gloubi")).isEmpty();
    }

    private Outcome add(String term, @Nullable Target target) {
        return synonyms.add(new NewSynonym(term, target, Language.FR, false), ANIMATOR);
    }

    private List<Meaning> read(String text) {
        return read(understanding, text);
    }

    private static List<Meaning> read(QueryUnderstanding reader, String text) {
        return reader.understand(text, Language.FR).recognised().stream()
                .map(Recognised::meaning)
                .toList();
    }

    private static Meaning meaning(Target target) {
        return new Meaning.Choice(target.aspect(), List.of(target.code()));
    }

    /** A program of its own that reads, on the same database. */
    private final class Node implements AutoCloseable {

        private final AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext(
                "fr.productionfrance.annuaire.nomenclature", "fr.productionfrance.annuaire.search.understanding");
        private final Watch watch = new Watch(
                "synonyms",
                Duration.ofMillis(100),
                new SynonymSync(store, targets, program.getBean(WordBook.class))::look,
                new SynonymTrouble());

        Node() {
            watch.start();
        }

        List<Meaning> read(String text) {
            return SynonymsIT.read(program.getBean(QueryUnderstanding.class), text);
        }

        @Override
        public void close() {
            watch.stop();
            program.close();
        }
    }
}
