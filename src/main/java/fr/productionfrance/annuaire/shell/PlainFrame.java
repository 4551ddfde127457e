package fr.productionfrance.annuaire.shell;

import fr.productionfrance.annuaire.access.SignIn;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The frame around a page that has no scripts: the same header and footer, of links alone. */
@Component
final class PlainFrame {

    private final BrandSettings brand;
    private final MessageSource messages;

    PlainFrame(BrandSettings brand, MessageSource messages) {
        this.brand = brand;
        this.messages = messages;
    }

    Element around(ServedPage page, ServedRequest request) {
        Locale locale = request.locale();
        Element shell = new Element("div").addClass("shell served");
        Element header = shell.appendElement("header").addClass("site-header");
        Element home = header.appendElement("a").addClass("brand").attr("href", "./");
        if (!brand.logo().isEmpty()) {
            home.appendElement("img").attr("src", brand.logo()).attr("alt", "");
        }
        home.appendText(brand.name());
        header.appendElement("div").addClass("header-slot");
        languages(header, request);
        header.appendElement("button")
                .addClass("scheme-switch")
                .attr("type", "button")
                .attr("data-scheme-switch", true)
                .attr("aria-label", text("shell.scheme", locale))
                .attr("title", text("shell.scheme", locale));
        header.appendChild(ShortlistLink.written(key -> text(key, locale)));
        header.appendElement("nav")
                .addClass("account-menu")
                .attr("aria-label", text("shell.account", locale))
                .appendElement("a")
                .addClass("sign-in")
                .attr("href", SignIn.path())
                .attr("rel", "nofollow")
                .text(text("shell.sign-in", locale));
        shell.appendElement("main").attr("id", "content").appendChild(page.body());
        shell.appendChild(SiteFooter.written(brand, (key, values) -> text(key, locale, values)));
        return shell;
    }

    private void languages(Element header, ServedRequest request) {
        Element nav = header.appendElement("nav")
                .addClass("languages")
                .attr("aria-label", text("shell.language", request.locale()));
        for (Locale language : brand.languages()) {
            Element link = nav.appendElement("a")
                    .attr("href", SiteAddress.named(language, here(request)))
                    .attr("lang", language.getLanguage())
                    .attr("hreflang", language.getLanguage())
                    .attr("title", language.getDisplayLanguage(language))
                    .text(language.getLanguage().toUpperCase(Locale.ROOT));
            if (language.getLanguage().equals(request.locale().getLanguage())) {
                link.attr("aria-current", "true");
            }
        }
    }

    /** The address that was asked for, without its language, as a link below the application's root. */
    private static String here(ServedRequest request) {
        String path = UriUtils.encodePath(request.path().replaceFirst("^/+", ""), StandardCharsets.UTF_8);
        String query = request.parameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(SiteAddress.LANGUAGE))
                .flatMap(PlainFrame::values)
                .collect(Collectors.joining("&"));
        return (path.isEmpty() ? "./" : path) + (query.isEmpty() ? "" : "?" + query);
    }

    private static Stream<String> values(Map.Entry<String, List<String>> parameter) {
        return parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String text(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
