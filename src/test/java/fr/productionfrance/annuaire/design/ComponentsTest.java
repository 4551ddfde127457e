package fr.productionfrance.annuaire.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComponentsTest {

    @ParameterizedTest
    @EnumSource
    void a_state_is_told_by_its_word_and_names_its_shape(StateBadge.State state) {
        var badge = new StateBadge(state, "disponible");

        assertThat(badge.getText()).isEqualTo("disponible");
        assertThat(badge.getElement().getAttribute("data-state")).isEqualToIgnoringCase(state.name());
    }

    @Test
    void a_chip_is_taken_away_by_a_button_that_names_it() {
        List<String> done = new ArrayList<>();
        var chip = new Chip("316L", "Retirer", () -> done.add("removed"));

        NativeButton button = buttons(chip).findFirst().orElseThrow();
        assertThat(button.getAriaLabel()).contains("Retirer : 316L");
        click(button);

        assertThat(done).containsExactly("removed");
    }

    @Test
    void a_chip_that_can_be_changed_has_the_edit_button_first() {
        List<String> done = new ArrayList<>();
        var chip = new Chip("± 10 µm", "Retirer", () -> done.add("removed"))
                .withEdit("Modifier", () -> done.add("edited"));

        buttons(chip).forEach(ComponentsTest::click);

        assertThat(done).containsExactly("edited", "removed");
    }

    @Test
    void a_text_with_markup_stays_text() {
        var chip = new Chip("<img src=x onerror=alert(1)>", "Retirer", () -> {});

        assertThat(chip.getElement().getOuterHTML()).contains("&lt;img").doesNotContain("<img");
    }

    @Test
    void a_count_is_a_polite_live_region() {
        var count = new ResultCount();

        assertThat(count.getElement().getAttribute("role")).isEqualTo("status");
        assertThat(count.getElement().getAttribute("aria-live")).isEqualTo("polite");
    }

    @ParameterizedTest
    @CsvSource({"INFO, status", "SUCCESS, status", "WARNING, status", "ERROR, alert"})
    void only_an_error_interrupts_the_reader(Notice.Kind kind, String role) {
        assertThat(new Notice(kind, "Index en cours").getElement().getAttribute("role"))
                .isEqualTo(role);
    }

    @Test
    void an_empty_state_offers_what_may_be_done() {
        var action = new Anchor("/", "Tout effacer");
        var empty = new EmptyState("Aucune fiche", "Retirez un critère.", action);

        assertThat(empty.getElement().getTextRecursively()).contains("Aucune fiche", "Retirez un critère.");
        assertThat(descendants(empty)).contains(action);
    }

    @Test
    void description_rows_pair_each_name_with_its_value() {
        var rows = new DescriptionRows().with("Ra", "0,8 µm").with("Lot", "1–500 p");

        assertThat(rows.getElement().getTag()).isEqualTo("dl");
        assertThat(descendants(rows).map(part -> part.getElement().getTag()).filter(tag -> tag.startsWith("d")))
                .containsExactly("dl", "div", "dt", "dd", "div", "dt", "dd");
    }

    @Test
    void a_skeleton_says_one_word_and_draws_its_lines() {
        var skeleton = new Skeleton(3, "Chargement");

        assertThat(skeleton.getElement().getAttribute("aria-label")).isEqualTo("Chargement");
        assertThat(skeleton.getComponentCount()).isEqualTo(3);
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static Stream<NativeButton> buttons(Component root) {
        return descendants(root).filter(NativeButton.class::isInstance).map(NativeButton.class::cast);
    }

    private static Stream<Component> descendants(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ComponentsTest::descendants));
    }
}
