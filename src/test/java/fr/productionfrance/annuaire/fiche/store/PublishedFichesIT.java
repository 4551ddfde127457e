package fr.productionfrance.annuaire.fiche.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.PublishedFiches.Found;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

class PublishedFichesIT {

    private static final String AUTHOR = "animatrice@cluster.example";

    @RegisterExtension
    static final StoreDatabase database = new StoreDatabase();

    @ParameterizedTest
    @CsvSource({
        "Décolletage Forézien, decolletage",
        "Décolletage Forézien, DÉCOLLETAGE FOR",
        "Décolletage Forézien, forézien decol",
        "L'Œuvre d'Acier, oeuvre",
        "Großmann & Fils, GROSSMANN",
        "STÉ J.-P. MARTIN, j p martin",
        "Méca 3D, 3d",
        "100 % Inox, 100%",
    })
    void a_name_is_found_by_the_beginnings_of_its_words(String name, String typed) {
        publish(name);

        assertThat(names(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"Décolletage Forézien, lletage", "Décolletage Forézien, decolletage stephanois", "Méca 3D, 3 D"})
    void a_name_without_one_of_the_words_is_not(String name, String typed) {
        publish(name);

        assertThat(names(typed)).isEmpty();
    }

    @Test
    void an_archived_fiche_leads_on_to_the_published_one_it_became_part_of() {
        Fiche first = archived("Première");
        Fiche second = archived("Seconde");
        Fiche third = publish("Troisième");
        merge(first, second);
        assertThat(successor(first.slug())).isEmpty();

        merge(second, third);

        assertThat(successor(first.slug())).contains(third.slug());
        assertThat(successor(second.slug())).contains(third.slug());
        assertThat(successor(third.slug())).isEmpty();
        assertThat(successor("nul\0")).isEmpty();
        assertThat(database.published.successors(List.of(first.slug(), "nobody", third.slug(), second.slug())))
                .isEqualTo(Map.of(first.slug(), third.slug(), second.slug(), third.slug()));
    }

    @ParameterizedTest
    @EnumSource(
            value = FicheStatus.class,
            names = {"DRAFT", "PENDING", "ARCHIVED"})
    void it_leads_nowhere_while_that_one_is_not_published(FicheStatus status) {
        Fiche first = archived("Première");
        Fiche second = database.store.create(Fiches.bare(StoreDatabase.newSiren(), "Seconde"), status, AUTHOR);
        merge(first, second);

        assertThat(successor(first.slug())).isEmpty();
    }

    @Test
    void two_archived_ones_that_became_part_of_each_other_lead_nowhere() {
        Fiche first = archived("Première");
        Fiche second = archived("Seconde");
        merge(first, second);
        merge(second, first);

        assertThat(successor(first.slug())).isEmpty();
    }

    @Test
    void one_that_was_taken_out_of_the_archive_leads_nowhere() {
        Fiche first = publish("Première");
        merge(first, publish("Seconde"));

        assertThat(successor(first.slug())).isEmpty();
    }

    private static Optional<String> successor(String slug) {
        return Optional.ofNullable(database.published.successors(List.of(slug)).get(slug));
    }

    private static Fiche archived(String name) {
        return database.store.create(Fiches.bare(StoreDatabase.newSiren(), name), FicheStatus.ARCHIVED, AUTHOR);
    }

    private static void merge(Fiche part, Fiche into) {
        database.jdbc.update(
                "INSERT INTO fiche_merge (fiche_id, into_id, merged_at) VALUES (?, ?, now())",
                part.id().value(),
                into.id().value());
    }

    @Test
    void the_registered_name_finds_a_firm_known_by_another() {
        Fiche fiche = database.store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        FicheData data = fiche.data();

        assertThat(data.tradeName()).isNotNull().isNotEqualTo(data.name());
        assertThat(found(data.name())).containsExactly(fiche);
        assertThat(found(data.displayName())).containsExactly(fiche);
    }

    @ParameterizedTest
    @EnumSource(value = FicheStatus.class, names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
    void what_is_not_published_is_never_given(FicheStatus status) {
        Fiche hidden = database.store.create(Fiches.bare(StoreDatabase.newSiren(), "Forges du Gier"), status, AUTHOR);

        assertThat(database.published.bySlug(hidden.slug())).isEmpty();
        assertThat(names("forges")).isEmpty();
        assertThat(database.published.byName("", 10)).isEqualTo(new Found(0, List.of()));
    }

    @Test
    void a_published_fiche_is_given_whole() {
        Fiche fiche = database.store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);

        assertThat(database.published.bySlug(fiche.slug())).contains(fiche);
        assertThat(database.published.bySlug("nobody")).isEmpty();
        assertThat(database.published.bySlug("no\0body")).isEmpty();
    }

    @Test
    void without_a_name_all_come_in_the_alphabets_order_as_many_as_are_wanted() {
        publish("Zinguerie du Pilat");
        publish("Étampage Loire");
        publish("ateliers Roche");
        publish("Eurofonte");

        Found found = database.published.byName(" ", 3);

        assertThat(found.total()).isEqualTo(4);
        assertThat(found.first())
                .extracting(fiche -> fiche.data().name())
                .containsExactly("ateliers Roche", "Étampage Loire", "Eurofonte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE fiche; --",
                "' | ''",
                "forges:* | zinguerie:*",
                "!forges",
                "forges <-> gier",
                "%",
                "_",
                "\\",
                "!\0!",
                "(((((",
                "\uD83D",
                "🔩🔩",
            })
    void what_is_typed_is_text_and_no_query(String typed) {
        publish("Zinguerie du Pilat");

        assertThat(names(typed)).isEmpty();
        assertThat(names("zinguerie")).hasSize(1);
    }

    @Test
    void a_text_of_any_length_is_answered() {
        String longest = "é".repeat(150);
        publish(longest);
        publish("mot ".repeat(30).strip());

        assertThat(names("é".repeat(10_000))).containsExactly(longest);
        assertThat(names("mot ".repeat(10_000))).hasSize(1);
    }

    @Test
    void a_name_is_found_by_an_index() {
        String explain = "EXPLAIN SELECT count(*) FROM fiche WHERE status = 'PUBLISHED' "
                + "AND firm_words(name, trade_name) @@ firm_query('forges')";
        // An empty table makes every other way as cheap: without them, the index is used if the question fits it.
        var plan = new TransactionTemplate(database.manager).execute(transaction -> {
            transaction.setRollbackOnly();
            database.jdbc.execute("DROP INDEX fiche_firm_order, fiche_published, fiche_status");
            database.jdbc.execute("SET LOCAL enable_seqscan = off");
            return database.sql.sql(explain).query(String.class).list();
        });

        assertThat(plan).anyMatch(line -> line.contains("fiche_firm_words"));
    }

    private static Fiche publish(String name) {
        return database.store.create(Fiches.bare(StoreDatabase.newSiren(), name), FicheStatus.PUBLISHED, AUTHOR);
    }

    private static List<String> names(String typed) {
        return database.published.byName(typed, 10).first().stream()
                .map(fiche -> fiche.data().name())
                .toList();
    }

    private static List<Fiche> found(String typed) {
        return database.published.byName(typed, 10).first();
    }
}
