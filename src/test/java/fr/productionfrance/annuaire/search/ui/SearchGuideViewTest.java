package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.internal.JacksonUtils;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What helps a visitor to ask: suggestions that are picked, misspelt words, ranges, the rule of the order. */
@ViewPackages(classes = SearchView.class)
class SearchGuideViewTest extends SearchPages {

    @Test
    void what_is_picked_becomes_a_filter_beside_those_that_are_there() {
        open("material=INOX");
        pick("process", "MACH.TURN", "");

        assertThat(asked().chosen(Facet.PROCESS)).containsExactly("MACH.TURN");
        assertThat(asked().chosen(Facet.MATERIAL)).containsExactly("INOX");
        assertThat(browser.address()).isEqualTo("?process=MACH.TURN&material=INOX");
        assertThat(chips().select(".chip-label").eachText()).contains("Procédé : Tournage");
    }

    @Test
    void the_beginning_that_was_typed_is_not_asked_for_as_well() {
        open("");
        test(box()).setValue("ztour");
        assertThat(asked().text()).isEqualTo("ztour");

        pick("process", "MACH.TURN", "");

        assertThat(asked()).isEqualTo(SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("MACH.TURN")));
        assertThat(box().getValue()).isEmpty();
    }

    @Test
    void words_before_the_picked_one_are_read_as_ever() {
        open("");
        pick("material", "INOX.AUST.316L", "tournage");

        assertThat(asked().chosen(Facet.PROCESS)).containsExactly("MACH.TURN");
        assertThat(asked().chosen(Facet.MATERIAL)).containsExactly("INOX.AUST.316L");
    }

    @Test
    void a_place_takes_the_place_of_the_one_before() {
        open("near=69123:20");
        pick("near", "42218", "");

        assertThat(asked().near()).satisfies(near -> assertThat(near.code()).isEqualTo("42218"));
    }

    @Test
    void what_no_suggestion_says_asks_nothing() {
        open("material=INOX");
        int before = search.searched.size();
        pick("process", "NOSUCH", "");
        pick("hack", "1", "");
        pick("", "", "");

        assertThat(search.searched).hasSize(before);
    }

    @Test
    void a_word_that_no_fiche_holds_is_said_with_what_to_try_and_how_to_insist() {
        search.misspelt = List.of(new Misspelt("lignom", "lignon"));
        open("q=lignom&dep=42");
        assertThat(tryWith().text()).isEmpty();
        browser.runSent();

        assertThat(tryWith().text()).contains("Aucune fiche ne contient « lignom »", "Essayez avec « lignon »");
        assertThat(tryWith().select("a").eachAttr("href"))
                .containsExactly("?q=lignon&dep=42", "?q=%22lignom%22&dep=42");
        assertThat(asked().text()).isEqualTo("lignom");
    }

    @Test
    void what_to_try_is_read_as_if_it_were_typed() {
        search.misspelt = List.of(new Misspelt("xtournag", "tournage"));
        open("q=xtournag");
        browser.runSent();

        assertThat(tryWith().select("a").getFirst().attr("href")).startsWith("?process=MACH.TURN");
    }

    @Test
    void nothing_is_said_where_every_word_is_held() {
        open("q=dupont");
        browser.runSent();

        assertThat(tryWith().text()).isEmpty();
    }

    @Test
    void a_word_that_was_put_right_says_so_on_its_chip_and_can_be_meant_as_it_stands() {
        open("");
        test(box()).setValue("tourange inox");

        assertThat(chips().select(".chip-said").eachText()).containsExactly("« tourange » lu « tournage »", "« inox »");
        assertThat(chips().select(".chip-otherwise").getFirst().text()).isEqualTo("tel quel");
        browser.fire(find(Markup.class).withClassName("chips").single(), "click", Chips.INDEX, Chips.OTHERWISE + "0");
        assertThat(asked().text()).isEqualTo("\"tourange\"");
        assertThat(asked().chosen(Facet.PROCESS)).isEmpty();
    }

    @Test
    void a_range_is_typed_in_two_fields_and_put_in_order() {
        open("batch=10");
        test(field("batch-typed")).setValue("200");
        test(field("batch-typed-to")).setValue("50");
        browser.runSent();

        assertThat(asked().quantities()).isEqualTo(Quantities.NONE.withBatches(50, 200));
        assertThat(browser.address()).isEqualTo("?batch=50-200");
        assertThat(field("batch-typed").getValue()).isEqualTo("50");
        assertThat(field("batch-typed-to").getValue()).isEqualTo("200");
        assertThat(chips().select(".chip-label").eachText()).containsExactly("Lot : 50 – 200 pièces");
    }

    @Test
    void a_range_of_an_address_stands_in_its_two_fields_and_goes_with_its_chip() {
        open("mass=0.5-12");
        assertThat(field("mass-typed").getValue()).isEqualTo("0,5");
        assertThat(field("mass-typed-to").getValue()).isEqualTo("12");

        browser.fire(find(Markup.class).withClassName("chips").single(), "click", Chips.INDEX, "0");

        assertThat(asked().isEmpty()).isTrue();
        assertThat(field("mass-typed").getValue()).isEmpty();
        assertThat(field("mass-typed-to").getValue()).isEmpty();
    }

    @Test
    void the_rule_of_the_order_stands_beside_the_choice_of_it() {
        open("");
        Document rule = Jsoup.parseBodyFragment(
                find(Markup.class).withClassName("sort").single().content());
        assertThat(rule.select("summary").text()).isEqualTo("Comment ce classement est fait");
        assertThat(rule.select("li")).hasSize(6);
    }

    private SearchCriteria asked() {
        return search.searched.getLast();
    }

    private void pick(String parameter, String value, String rest) {
        Browser.fire(
                find(SearchBox.class).single(),
                SearchBox.PICKED,
                JacksonUtils.createObjectNode()
                        .put(SearchBox.PARAMETER, parameter)
                        .put(SearchBox.VALUE, value)
                        .put(SearchBox.REST, rest));
        browser.runSent();
    }

    private Input field(String id) {
        return find(Input.class).withId(id).single();
    }

    private Document tryWith() {
        return markup("try-with");
    }
}
