package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import fr.productionfrance.annuaire.design.CompactMarkup;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A piece of the page that is written as markup at once: one node of server state, however much it shows. Once the browser shows it
 * the server may forget it, since what visitors read would fill their sessions.
 */
final class Markup extends Component {

    private static final String CONTENT = "innerHTML";
    /** What stands for content that was forgotten; no content is like it, so that whatever is shown next is sent. */
    private static final String FORGOTTEN = "forgotten";

    private Print print = Print.of("");

    /** Tells contents apart without holding them. */
    private record Print(int length, int hash) {

        static Print of(String content) {
            return new Print(content.length(), content.hashCode());
        }
    }

    Markup(String cssClass) {
        this("div", cssClass);
    }

    Markup(String tag, String cssClass) {
        super(new com.vaadin.flow.dom.Element(tag));
        getElement().getClassList().add(cssClass);
    }

    /** Shows the children of an element built with {@link Tags}. */
    void show(Element content) {
        show(CompactMarkup.of(content));
    }

    void clear() {
        show("");
    }

    private void show(String content) {
        Print next = Print.of(content);
        if (!next.equals(print)) {
            print = next;
            getElement().setProperty(CONTENT, content);
        }
    }

    String content() {
        return getElement().getProperty(CONTENT, "");
    }

    /**
     * Forgets all markup below a component that is being sent with the answer under way; to be run once the browser has told that
     * it has it. What was shown anew meanwhile, or waits unseen in a hidden part of the page, is not forgotten.
     */
    static Runnable forgetting(Component root) {
        record Sent(Markup markup, Print print) {}
        List<Sent> sent =
                below(root).map(markup -> new Sent(markup, markup.print)).toList();
        return () -> sent.stream()
                .filter(one -> one.markup().print.equals(one.print()))
                .forEach(one -> one.markup().forget());
    }

    private static Stream<Markup> below(Component component) {
        if (!component.isVisible()) {
            return Stream.empty();
        }
        return component instanceof Markup markup
                ? Stream.of(markup)
                : component.getChildren().flatMap(Markup::below);
    }

    private void forget() {
        if (!content().isEmpty()) {
            getElement().getNode().getFeature(ElementPropertyMap.class).setProperty(CONTENT, FORGOTTEN, false);
        }
    }

    /** A browser that missed an answer is sent all of the page again, which would now lack this: its address has it all. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (content().equals(FORGOTTEN)) {
            getElement().executeJs("location.reload()");
        }
    }
}
