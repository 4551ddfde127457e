package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A piece of the page that is written as markup at once: one node of server state, however much it shows. */
@Tag("div")
final class Markup extends Component {

    private static final String CONTENT = "innerHTML";

    Markup(String cssClass) {
        getElement().getClassList().add(cssClass);
    }

    /** Shows the children of an element built with {@link Tags}. */
    void show(Element content) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
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
