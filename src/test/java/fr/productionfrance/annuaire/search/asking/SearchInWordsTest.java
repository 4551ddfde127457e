package fr.productionfrance.annuaire.search.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Said;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.understanding.Readers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchInWordsTest {

    private static final List<String> FIRMS = List.of(
            "TOURNAGE FOREZIEN SARL",
            "Fonderie Martin & Fils",
            "Inox Soudure",
            "Tournage",
            "Société Usinage Vellave du Gier");

    @Test
    void what_is_read_becomes_filters_that_carry_their_words() {
        SearchState asked = ask("tournage inox 316L");

        assertThat(asked.criteria().chosen(Facet.PROCESS)).containsExactly("MACH.TURN");
        assertThat(asked.criteria().chosen(Facet.MATERIAL)).containsExactly("INOX.AUST.316L");
        assertThat(asked.criteria().text()).isEmpty();
        assertThat(asked.said())
                .containsExactly(
                        new Said.Filter(Facet.PROCESS, List.of("MACH.TURN"), "tournage"),
                        new Said.Filter(Facet.MATERIAL, List.of("INOX.AUST.316L"), "inox 316L"));
    }

    @Test
    void quantities_carry_their_words_too() {
        assertThat(ask("tournage Ø20 long 300 mm, ±0,01, par lots de 50").said())
                .contains(
                        new Said.Filter(Facet.SIZE, List.of("d20x300"), "Ø20 … long 300 mm"),
                        new Said.Filter(Facet.BATCH, List.of("50"), "par lots de 50"))
                .anyMatch(said -> said.words().contains("±0,01"));
    }

    @Test
    void what_has_no_filter_and_what_is_refused_is_said_all_the_same() {
        assertThat(ask("tournage Ra 0,8 sans chromage").said())
                .contains(new Said.WithoutFilter("Ra 0,8"), new Said.Refused("sans chromage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de la les pour avec", "+ - && ||", "±", "🔩🔩"})
    void words_that_ask_nothing_at_all_are_said_all_the_same(String typed) {
        SearchState asked = ask(typed);

        assertThat(asked.criteria().isEmpty()).isTrue();
        assertThat(asked.said()).containsExactly(new Said.WithoutFilter(typed));
    }

    @Test
    void nothing_typed_says_nothing() {
        assertThat(ask("  ").said()).isEmpty();
        assertThat(ask("\u0000").said()).isEmpty();
    }

    @Test
    void a_second_place_is_not_lost_without_a_word() {
        SearchState asked = ask("fraisage à 30 km de Lyon ou à 20 km de Grenoble");

        assertThat(asked.said()).hasSize(3);
        assertThat(asked.said())
                .filteredOn(Said.WithoutFilter.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_region_is_one_filter_of_several_departements() {
        assertThat(ask("fraisage région AURA").said())
                .filteredOn(said -> said instanceof Said.Filter filter && filter.facet() == Facet.DEPARTEMENT)
                .singleElement()
                .satisfies(said -> assertThat(((Said.Filter) said).values()).hasSize(12));
    }

    @Test
    void words_beside_filters_that_were_read_need_not_be_mentioned() {
        assertThat(ask("tournage de carters spéciaux").criteria())
                .satisfies(criteria -> assertThat(criteria.text()).isNotEmpty())
                .matches(criteria -> !criteria.isTextNeeded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dupont", "tournage \"Dupont\"", "tournage inox Fonderie Martin & Fils"})
    void words_alone_quoted_words_and_names_must_be_mentioned(String typed) {
        assertThat(ask(typed).criteria().isTextNeeded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "tournage forézien, tournage forézien",
        "Tournage Forezien 316L, Tournage Forezien",
        "fonderie martin, fonderie martin",
        "usinage vellave, usinage vellave",
        "inox soudure, inox soudure",
    })
    void a_firms_name_stays_text(String typed, String text) {
        SearchState asked = ask(typed);

        assertThat(asked.criteria().text()).isEqualTo(text);
        assertThat(asked.criteria().chosen(Facet.PROCESS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tournage", "tournage inox", "soudure inox", "inox soudure TIG", "usinage", "fonderie Durand"})
    void words_of_a_trade_are_read_whatever_firms_are_called(String typed) {
        assertThat(ask(typed).said()).isNotEmpty();
    }

    @Test
    void what_was_asked_before_stays_and_its_words_with_it() {
        SearchState before =
                ask("tournage").withCriteria(ask("tournage").criteria().withChoice(Facet.DEPARTEMENT, Set.of("42")));

        SearchState asked = reader().read("inox", Language.FR, before).state();

        assertThat(asked.criteria().chosen(Facet.DEPARTEMENT)).containsExactly("42");
        assertThat(asked.said()).extracting(Said::words).containsExactly("tournage", "inox");
    }

    @Test
    void words_of_a_filter_that_is_taken_back_or_replaced_go_with_it() {
        SearchState asked =
                reader().read("fraisage", Language.FR, ask("tournage inox")).state();
        assertThat(asked.said()).extracting(Said::words).containsExactly("inox", "fraisage");

        SearchCriteria without = asked.criteria().without(Facet.MATERIAL);
        assertThat(asked.withCriteria(without).said()).extracting(Said::words).containsExactly("fraisage");
    }

    private static SearchState ask(String typed) {
        return reader().read(typed, Language.FR, SearchState.START).state();
    }

    private static SearchInWords reader() {
        return new SearchInWords(Readers.all(), new NamedFirms(FIRMS));
    }
}
