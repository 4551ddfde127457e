package fr.productionfrance.annuaire.shell;

import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** A whole document that needs no session and no script. */
@Component
final class PlainDocument {

    private static final List<String> STYLES = List.of(
            "assets/tokens.css",
            "assets/elements.css",
            "assets/components.css",
            "assets/shell.css",
            "assets/served.css");

    private final BrandSettings brand;
    private final PageHead heads;
    private final PlainFrame frame;

    PlainDocument(BrandSettings brand, PageHead heads, PlainFrame frame) {
        this.brand = brand;
        this.heads = heads;
        this.frame = frame;
    }

    String of(ServedPage page, ServedRequest asked, HttpServletRequest request) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html =
                document.appendElement("html").attr("lang", asked.locale().getLanguage());
        Element head = html.appendElement("head");
        Element body = html.appendElement("body");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("base").attr("href", request.getContextPath() + "/");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        // Of all scripts those that know what the reader keeps in his browser: light or dark, and the shortlist.
        head.appendElement("script").attr("src", "assets/scheme.js");
        head.appendElement("script").attr("src", ShortlistLink.SCRIPT).attr("defer", true);
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        heads.write(document, page, asked);
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "assets/favicon.svg");
        Stream.concat(STYLES.stream(), page.styles().stream())
                .forEach(style ->
                        head.appendElement("link").attr("rel", "stylesheet").attr("href", style));
        head.appendElement("style").appendChild(new DataNode(brand.colours()));
        body.appendChild(frame.around(page, asked));
        return document.outerHtml();
    }
}
