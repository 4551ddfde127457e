package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A piece of the page that is written as markup at once: one node of server state, however much it shows. */
final class Markup extends Component {

    private static final String CONTENT = "innerHTML";

    Markup(String cssClass) {
        this("div", cssClass);
    }

    Markup(String tag, String cssClass) {
        super(new com.vaadin.flow.dom.Element(tag));
        getElement().getClassList().add(cssClass);
    }

    /** Shows the children of an element built with {@link Tags}. */
    void show(Element content) {
        Document document = Document.createShell("");
        // Kept in the session at one byte a character: what Latin-1 lacks is written as an entity.
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.ISO_8859_1);
        document.body().appendChild(content);
        getElement().setProperty(CONTENT, content.html());
    }

    void clear() {
        getElement().setProperty(CONTENT, "");
    }

    String content() {
        return getElement().getProperty(CONTENT, "");
    }
}
