package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.design.FixedText;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * Leads to what the visitor has put aside, and says how much that is. The list is in the browser alone, where assets/shortlist.js
 * keeps it: the link brings the script its words, and gets its number and its address from it.
 */
final class ShortlistLink extends Anchor {

    static final String SCRIPT = "assets/shortlist.js";

    private static final String ADDRESS = "liste";
    private static final String CSS_CLASS = "shortlist-link";
    private static final String MARK = "data-shortlist";
    private static final String COUNT = "data-shortlist-count";
    private static final List<String> WORDS = List.of("add", "added", "removed", "full");

    ShortlistLink() {
        super(ADDRESS, "");
        addClassName(CSS_CLASS);
        setRouterIgnore(true);
        getElement().setAttribute(MARK, true);
        WORDS.forEach(word -> getElement().setAttribute("data-" + word, getTranslation(key(word))));
        Span count = new Span();
        count.getElement().setAttribute(COUNT, true);
        add(FixedText.in(new Span(), getTranslation(key("link"))), count);
    }

    /** The same for a page of markup. */
    static Element written(UnaryOperator<String> words) {
        Element link =
                new Element("a").addClass(CSS_CLASS).attr("href", ADDRESS).attr(MARK, true);
        WORDS.forEach(word -> link.attr("data-" + word, words.apply(key(word))));
        link.appendElement("span").text(words.apply(key("link")));
        link.appendElement("span").attr(COUNT, true);
        return link;
    }

    private static String key(String word) {
        return "shell.shortlist." + word;
    }
}
