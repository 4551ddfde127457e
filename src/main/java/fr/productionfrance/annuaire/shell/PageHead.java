package fr.productionfrance.annuaire.shell;

import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Writes into a document's head what search engines and other sites read of a page. */
@Component
final class PageHead {

    private final BrandSettings brand;

    PageHead(BrandSettings brand) {
        this.brand = brand;
    }

    void write(Document document, ServedPage page, ServedRequest request) {
        Element head = document.head();
        document.title(page.title().equals(brand.name()) ? page.title() : page.title() + " · " + brand.name());
        if (!page.description().isEmpty()) {
            meta(head, "name", "description", page.description());
        }
        page.address()
                .ifPresentOrElse(
                        address -> known(head, page, request, request.site() + address),
                        () -> meta(head, "name", "robots", "noindex, follow"));
        page.data()
                .ifPresent(data -> head.appendElement("script")
                        .attr("type", "application/ld+json")
                        .appendChild(new DataNode(harmless(data))));
    }

    private void known(Element head, ServedPage page, ServedRequest request, String address) {
        String own = in(request.locale(), address);
        link(head, "canonical", own);
        for (Locale language : brand.languages()) {
            link(head, "alternate", in(language, address)).attr("hreflang", language.getLanguage());
        }
        link(head, "alternate", address).attr("hreflang", "x-default");
        meta(head, "property", "og:type", "website");
        meta(head, "property", "og:site_name", brand.name());
        meta(head, "property", "og:title", page.title());
        meta(head, "property", "og:url", own);
        meta(head, "property", "og:locale", request.locale().getLanguage());
        if (!page.description().isEmpty()) {
            meta(head, "property", "og:description", page.description());
        }
        if (!brand.logo().isEmpty()) {
            meta(
                    head,
                    "property",
                    "og:image",
                    brand.logo().startsWith("https:") ? brand.logo() : request.site() + brand.logo());
        }
        meta(head, "name", "twitter:card", "summary");
    }

    /** An address in a language. The directory's first language needs no mention: who names none gets it. */
    private String in(Locale language, String address) {
        return language.getLanguage().equals(brand.languages().getFirst().getLanguage())
                ? address
                : SiteAddress.named(language, address);
    }

    /** What could end the script, or begin another, is written as JSON's escapes. */
    static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Element link(Element head, String relation, String address) {
        return head.appendElement("link").attr("rel", relation).attr("href", address);
    }

    private static void meta(Element head, String kind, String name, String content) {
        head.appendElement("meta").attr(kind, name).attr("content", content);
    }
}
