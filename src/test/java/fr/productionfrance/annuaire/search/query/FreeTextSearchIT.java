package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type finds the right shop: three shops that differ in all that matters. */
class FreeTextSearchIT {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");

    private static SearchBed bed;

    @BeforeAll
    static void threeShops() {
        bed = SearchBed.at(NOW)
                .index(List.of(
                        shop("turner", "Tournage du Lignon", "MACH.TURN.CNC", "INOX.AUST", "INOX.AUST.316L"),
                        shop("eroder", "Étincelle Forézienne", "MACH.EDM.WIRE", "CARBIDE"),
                        shop("welder", "Chaudronnerie d'Écotay", "FAB.BOILER", "INOX.AUST", "INOX.AUST.304L")));
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    @ParameterizedTest
    @CsvSource({
        "tournage inox 316L, turner",
        "TOURNAGES, turner",
        "cnc turning, turner",
        "CNC-Drehen, turner",
        "1.4404, turner",
        "'1,4404', turner",
        "Z2CND17-12, turner",
        "tourange, turner",
        "lignom, turner",
        "l'électroérosion, eroder",
        "electroerosion à fil, eroder",
        "électroérosions, eroder",
        "wire EDM, eroder",
        "Drahterodieren, eroder",
        "forezienne, eroder",
        "chaudronnerie, welder",
        "chaudronerie, welder",
        "304L, welder",
        "ecotay, welder",
    })
    void finds_the_shop_that_is_meant(String text, String slug) {
        assertThat(slugs(text)).containsExactly(slug);
    }

    @Test
    void forgives_a_letter_in_a_word_but_never_in_a_grade() {
        assertThat(slugs("316L")).containsExactly("turner");
        assertThat(slugs("317L")).isEmpty();
        assertThat(slugs("1.4405")).isEmpty();
    }

    @Test
    void shows_the_capability_that_the_words_speak_of() {
        FicheHit hit = bed.search()
                .search(SearchCriteria.EVERYTHING.withText("tournage 316L"), PageRequest.FIRST)
                .hits()
                .getFirst();
        assertThat(Objects.requireNonNull(hit.matched()).process()).isEqualTo("MACH.TURN.CNC");
        assertThat(hit.matched().grades()).containsExactly("INOX.AUST.316L");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "de la les", "🔩", "\u0000", "*", "name:* OR 1=1", "AND OR NOT", "\"", "(((", "~~~"})
    void answers_whatever_is_typed(String text) {
        assertThat(slugs(text)).isNotNull();
    }

    @Test
    void answers_a_pasted_page() {
        assertThat(slugs("inox tournage ".repeat(1000))).containsExactly("turner");
        assertThat(slugs("x".repeat(10_000))).isEmpty();
    }

    @Test
    void words_that_need_not_be_mentioned_only_bring_fiches_to_the_front() {
        SearchCriteria stainless = SearchCriteria.EVERYTHING
                .withChoice(Facet.MATERIAL, Set.of("INOX"))
                .withText("Écotay carters");

        assertThat(slugs(stainless)).isEmpty();
        assertThat(slugs(stainless.withTextOptional(true))).containsExactly("welder", "turner");
        assertThat(slugs(stainless.withText("Lignon").withTextOptional(true))).containsExactly("turner", "welder");
        assertThat(bed.search()
                        .count(stainless.withTextOptional(true), FacetRequest.ALL)
                        .of(Facet.PROCESS))
                .containsEntry("MACH", 1L)
                .containsEntry("FAB", 1L);
    }

    @Test
    void words_alone_are_needed_whatever_is_said() {
        assertThat(slugs(SearchCriteria.EVERYTHING.withText("Écotay").withTextOptional(true)))
                .containsExactly("welder");
    }

    @Test
    void words_in_quotation_marks_are_meant_letter_for_letter() {
        assertThat(slugs("lignom")).containsExactly("turner");
        assertThat(slugs("\"lignom\"")).isEmpty();
        assertThat(slugs("«lignon»")).containsExactly("turner");
    }

    @ParameterizedTest
    @CsvSource({
        "lignom, lignom, lignon",
        "tournage lignom, lignom, lignon",
        "ecotey, ecotey, ecotay",
        "Foreziene, Foreziene, forezienne",
    })
    void tells_which_word_no_fiche_holds_and_which_it_may_have_been(String text, String word, String instead) {
        assertThat(bed.search().misspelt(text)).containsExactly(new Misspelt(word, instead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lignon", "tournage", "317L", "1.4405", "732829321", "\"lignom\"", "xylofixateur", "", "de"})
    void takes_no_word_for_misspelt_that_is_held_or_holds_a_digit_or_is_quoted_or_like_none(String text) {
        assertThat(bed.search().misspelt(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lig, turner",
        "tour lign, turner",
        "tournage du lignon, turner",
        "lignom, turner",
        "eti, eroder",
        "étincele, eroder",
        "chaudronnerie d'eco, welder",
    })
    void completes_the_names_of_firms(String typed, String slug) {
        assertThat(bed.search().firms(typed, 5))
                .extracting(FicheReference::slug)
                .containsExactly(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"316", "lignon 7", "", " ", "zz", "*", "\u0000"})
    void completes_no_name_that_does_not_begin_so(String typed) {
        assertThat(bed.search().firms(typed, 5)).isEmpty();
    }

    @Test
    void tells_the_names_that_are_like_a_text() {
        assertThat(bed.search().namesLike("pièces du tournage Lignon")).containsExactly("Tournage du Lignon");
        assertThat(bed.search().namesLike("tournage inox")).isEmpty();
        assertThat(bed.search().namesLike("")).isEmpty();
    }

    private static List<String> slugs(SearchCriteria criteria) {
        return bed.search().search(criteria, PageRequest.FIRST).hits().stream()
                .map(FicheHit::slug)
                .toList();
    }

    private static List<String> slugs(String text) {
        return slugs(SearchCriteria.EVERYTHING.withText(text));
    }

    private static Fiche shop(String slug, String name, String process, String material, String... grades) {
        Capability capability = new Capability(
                UUID.nameUUIDFromBytes(new byte[] {(byte) slug.charAt(0)}),
                process,
                material,
                List.of(grades),
                null,
                null,
                null,
                null,
                null,
                null,
                Bounds.UNKNOWN,
                Bounds.UNKNOWN,
                Batch.UNKNOWN,
                null,
                LeadTime.UNKNOWN,
                false,
                List.of(),
                List.of(),
                new Evidence(Evidence.Kind.DECLARED, LocalDate.of(2026, 1, 5)));
        Site site = new Site(
                null, null, null, "42", null, null, null, List.of(), List.of(), List.of(capability), List.of());
        FicheData data = Fiches.bare(Fiches.SIREN, name).withSites(List.of(site));
        return new Fiche(new FicheId(new UUID(0, slug.hashCode())), 1, slug, FicheStatus.PUBLISHED, NOW, NOW, data);
    }
}
