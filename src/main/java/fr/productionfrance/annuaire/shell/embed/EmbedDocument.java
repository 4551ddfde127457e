package fr.productionfrance.annuaire.shell.embed;

import fr.productionfrance.annuaire.design.ServedPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A document to be shown within another site's page: the content alone, on the colours asked for, and the script that tells the page
 * around how tall it is.
 *
 * @param root the application's root, with a slash at its end
 * @param around the origin of the page around, where it was named and is one of the list; nobody else is told anything
 */
record EmbedDocument(String root, Locale locale, EmbedTheme theme, Optional<String> around) {

    private static final List<String> STYLES =
            List.of("assets/tokens.css", "assets/elements.css", "assets/components.css");

    String of(ServedPage page) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", locale.getLanguage());
        theme.scheme().ifPresent(scheme -> html.attr("data-scheme", scheme));
        around.ifPresent(origin -> html.attr("data-around", origin));
        if (!theme.ignored().isEmpty()) {
            html.attr("data-ignored", String.join(" ", theme.ignored()));
        }
        Element head = html.appendElement("head");
        html.appendElement("body").addClass("embedded").appendChild(page.body());
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("base").attr("href", root);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        // Search engines know the search by its own address.
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex, nofollow");
        document.title(page.title());
        Stream.concat(STYLES.stream(), page.styles().stream())
                .forEach(style ->
                        head.appendElement("link").attr("rel", "stylesheet").attr("href", style));
        head.appendElement("style").appendChild(new DataNode(theme.colours()));
        head.appendElement("script").attr("src", "assets/embed-frame.js").attr("defer", true);
        return document.outerHtml();
    }
}
