package fr.productionfrance.annuaire.shell;

import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;

/** The pages that the law asks for. They only say something, so they are plain documents for everybody. */
@RestController
class LegalController {

    private final LegalTexts texts;
    private final BrandSettings brand;
    private final MessageSource messages;
    private final Served served;
    private final PlainDocument document;
    private final LocaleResolver languages;

    LegalController(
            LegalTexts texts,
            BrandSettings brand,
            MessageSource messages,
            Served served,
            PlainDocument document,
            LocaleResolver languages) {
        this.texts = texts;
        this.brand = brand;
        this.messages = messages;
        this.served = served;
        this.document = document;
        this.languages = languages;
    }

    @GetMapping("/mentions-legales")
    ResponseEntity<String> notice(HttpServletRequest request, HttpServletResponse response) {
        return answer(LegalPage.NOTICE, request, response);
    }

    @GetMapping("/confidentialite")
    ResponseEntity<String> privacy(HttpServletRequest request, HttpServletResponse response) {
        return answer(LegalPage.PRIVACY, request, response);
    }

    @GetMapping("/accessibilite")
    ResponseEntity<String> accessibility(HttpServletRequest request, HttpServletResponse response) {
        return answer(LegalPage.ACCESSIBILITY, request, response);
    }

    private ResponseEntity<String> answer(LegalPage page, HttpServletRequest request, HttpServletResponse response) {
        ServedRequest asked = served.request(request);
        if (asked.locale().getLanguage().equals(request.getParameter(SiteAddress.LANGUAGE))) {
            languages.setLocale(request, response, asked.locale());
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LANGUAGE, asked.locale().getLanguage())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(document.of(page(page, asked), asked, request));
    }

    private ServedPage page(LegalPage page, ServedRequest asked) {
        Locale reader = asked.locale();
        String title = text(page.titleKey(), reader);
        Element body = new Element("article").addClass("legal");
        body.appendElement("div").addClass("page-heading").appendElement("h1").text(title);
        Optional<LegalTexts.Written> written = texts.of(page, reader);
        written.ifPresentOrElse(
                text -> show(body, text, reader),
                () -> body.appendElement("div")
                        .addClass("notice")
                        .attr("data-kind", "info")
                        .appendElement("p")
                        .text(text("legal.missing", reader, brand.operator())));
        return new ServedPage(
                200,
                title,
                "",
                written.filter(text -> text.language().equals(reader.getLanguage()))
                        .map(_ -> page.path()),
                Optional.empty(),
                List.of(),
                body);
    }

    private void show(Element body, LegalTexts.Written text, Locale reader) {
        if (!text.language().equals(reader.getLanguage())) {
            body.appendElement("p")
                    .addClass("legal-language")
                    .text(text(
                            "legal.other-language",
                            reader,
                            Locale.of(text.language()).getDisplayLanguage(reader)));
        }
        body.appendElement("div").attr("lang", text.language()).html(text.markup());
    }

    private String text(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
