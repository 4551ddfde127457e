package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.change.MapPutChange;
import com.vaadin.flow.internal.change.NodeChange;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the session holds of what visitors read. */
class MarkupTest {

    private final Markup markup = new Markup("rows");
    private final Div page = new Div(markup);
    private final UI ui = new UI();

    @BeforeEach
    void show() {
        ui.add(page);
        markup.show(paragraph("Un"));
        sent();
    }

    @Test
    void what_the_browser_has_is_forgotten_and_nothing_is_sent_for_it() {
        Markup.forgetting(page).run();

        assertThat(markup.content()).doesNotContain("Un");
        assertThat(sent()).isEmpty();
    }

    @Test
    void the_same_again_is_not_sent_again_and_anything_else_is() {
        Markup.forgetting(page).run();

        markup.show(paragraph("Un"));
        assertThat(sent()).isEmpty();

        markup.show(paragraph("Deux"));
        assertThat(markup.content()).isEqualTo("<p>Deux</p>");
        assertThat(sent()).hasSize(1);

        Markup.forgetting(page).run();
        markup.clear();
        assertThat(sent()).hasSize(1);
        assertThat(markup.content()).isEmpty();
    }

    @Test
    void what_is_shown_before_the_browser_has_told_is_kept() {
        Runnable forgetting = Markup.forgetting(page);
        markup.show(paragraph("Deux"));

        forgetting.run();

        assertThat(markup.content()).isEqualTo("<p>Deux</p>");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void what_waits_in_a_hidden_part_of_the_page_is_kept() {
        page.setVisible(false);
        markup.show(paragraph("Deux"));

        Markup.forgetting(ui).run();
        page.setVisible(true);

        assertThat(markup.content()).isEqualTo("<p>Deux</p>");
    }

    private static Element paragraph(String text) {
        Element content = new Element("div");
        content.appendElement("p").text(text);
        return content;
    }

    private List<NodeChange> sent() {
        List<NodeChange> changes = new ArrayList<>();
        ui.getInternals().getStateTree().collectChanges(changes::add);
        return changes.stream().filter(MapPutChange.class::isInstance).toList();
    }
}
