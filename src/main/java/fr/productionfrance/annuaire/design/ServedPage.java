package fr.productionfrance.annuaire.design;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A page as the server alone can make it, for readers without scripts and for search engines.
 *
 * @param status the answer's HTTP status
 * @param title without the directory's name
 * @param description one or two sentences for lists of results elsewhere; empty where there is nothing to say
 * @param address the one address it should be known by, below the application's root and without a language; absent where it
 *     should not be known at all
 * @param data what it is about as JSON-LD; absent where there is nothing to tell
 * @param styles its style sheets besides those of every page, below the application's root
 * @param body its main content; links in it are below the application's root
 */
public record ServedPage(
        int status,
        String title,
        String description,
        Optional<String> address,
        Optional<String> data,
        List<String> styles,
        Element body) {

    public ServedPage {
        styles = List.copyOf(styles);
    }

    /**
     * A page that says why there is none, and leads to the search.
     *
     * @param toSearch the words of that link
     */
    public static ServedPage refusal(int status, String title, String text, String toSearch) {
        ServedPage page = refusal(status, title, text);
        page.body()
                .appendElement("p")
                .appendElement("a")
                .addClass("button")
                .attr("href", "./")
                .text(toSearch);
        return page;
    }

    /** A page that says why there is none. */
    public static ServedPage refusal(int status, String title, String text) {
        Element body = new Element("div").addClass("error-page");
        body.appendElement("div").addClass("page-heading").appendElement("h1").text(title);
        body.appendElement("p").text(text);
        return new ServedPage(status, title, "", Optional.empty(), Optional.empty(), List.of(), body);
    }
}
