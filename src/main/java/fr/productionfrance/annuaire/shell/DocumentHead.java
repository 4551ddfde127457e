package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.web.servlet.LocaleResolver;

/** Puts the brand, the language and the icon into the document before the application starts in it. */
final class DocumentHead implements IndexHtmlRequestListener {

    private final BrandSettings brand;
    private final LocaleResolver language;

    DocumentHead(BrandSettings brand, LocaleResolver language) {
        this.brand = brand;
        this.language = language;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Document document = response.getDocument();
        if (response.getVaadinRequest() instanceof VaadinServletRequest request
                && response.getVaadinResponse() instanceof VaadinServletResponse answer) {
            Locale read = language.resolveLocale(request.getHttpServletRequest());
            document.getElementsByTag("html").attr("lang", read.getLanguage());
            if (read.getLanguage().equals(request.getParameter(SiteAddress.LANGUAGE))) {
                // The pages that follow need not name it.
                language.setLocale(request.getHttpServletRequest(), answer.getHttpServletResponse(), read);
            }
        }
        if (document.title().isEmpty()) {
            document.title(brand.name());
        }
        var head = document.head();
        // Runs before anything is drawn, so that a page never flashes in the other scheme.
        head.appendElement("script").attr("src", "assets/scheme.js");
        head.appendElement("script").attr("src", ShortlistLink.SCRIPT).attr("defer", true);
        head.appendElement("script").attr("src", "assets/suggest.js").attr("defer", true);
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        themeColour(document, "light", brand.accent());
        themeColour(document, "dark", "#15191d");
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "assets/favicon.svg");
        head.appendElement("style").appendChild(new DataNode(brand.colours()));
    }

    private static void themeColour(Document document, String scheme, String colour) {
        document.head()
                .appendElement("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: " + scheme + ")")
                .attr("content", colour);
    }
}
