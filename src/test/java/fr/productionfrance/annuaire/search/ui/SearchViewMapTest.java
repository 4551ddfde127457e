package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.search.Area;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = SearchView.class)
class SearchViewMapTest extends SearchPages {

    @Test
    void the_map_stands_beside_the_list_while_the_address_says_so() {
        open("process=MACH&sort=fresh");
        assertThat(find(ResultMap.class).all()).isEmpty();

        open("process=MACH&sort=fresh&view=map");
        assertThat(find(ResultMap.class).single().getElement().getAttribute(ResultMap.QUERY))
                .isEqualTo("process=MACH");
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> "true".equals(link.getElement().getAttribute("aria-current")))
                        .map(Anchor::getText))
                .containsExactly("Carte");
        assertThat(find(Anchor.class).withText("Liste").single().getHref()).isEqualTo("?process=MACH&sort=fresh");
        tick("WELD");
        assertThat(find(ResultMap.class).single().getElement().getAttribute(ResultMap.QUERY))
                .isEqualTo("process=MACH&process=WELD");

        open("process=MACH");
        assertThat(find(ResultMap.class).all()).isEmpty();
    }

    @Test
    void a_part_of_the_map_is_searched_as_a_filter_with_a_chip() {
        open("view=map");
        browser.fire(find(ResultMap.class).single(), "area", ResultMap.CHOSEN_AREA, "45.25,4.1,45.65,4.6");
        browser.runSent();
        assertThat(search.searched.getLast().area()).isEqualTo(new Area(45.25, 4.1, 45.65, 4.6));
        assertThat(browser.address()).isEqualTo("?area=45.25%2C4.1%2C45.65%2C4.6&view=map");
        assertThat(chips().select(".chip-label").text()).startsWith("Zone de la carte : Saint-Étienne et alentours");

        browser.fire(chipsMarkup(), "click", Chips.INDEX, "0");
        assertThat(search.searched.getLast().area()).isNull();
    }

    @Test
    void what_is_no_part_of_a_map_asks_nothing() {
        open("view=map");
        int before = search.searched.size();
        browser.fire(find(ResultMap.class).single(), "area", ResultMap.CHOSEN_AREA, "46,4,45,5");
        browser.fire(find(ResultMap.class).single(), "area", ResultMap.CHOSEN_AREA, "<script>");
        assertThat(search.searched).hasSize(before);
    }

    @Test
    void an_illegal_area_in_the_address_is_left_out_with_a_word() {
        open("area=46,4,45,5");
        assertThat(search.searched.getLast().area()).isNull();
        assertThat(find(Notice.class).all()).isNotEmpty();
    }
}
