package fr.productionfrance.annuaire.shell.embed;

import fr.productionfrance.annuaire.access.EmbedSettings;
import fr.productionfrance.annuaire.design.EmbeddablePage;
import fr.productionfrance.annuaire.design.PublicRoot;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.shell.BrandSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;

/** Answers with the page that other sites may show; there is none while no site may. */
@RestController
class EmbedController {

    /** The origin of the page around, as the script there tells it. */
    private static final String AROUND = "around";

    private static final List<String> OF_THE_FRAME =
            List.of(EmbedTheme.SCHEME, EmbedTheme.ACCENT, EmbedTheme.ACCENT_DARK, AROUND);

    private final EmbedSettings settings;
    private final BrandSettings brand;
    private final EmbeddablePage content;
    private final PublicRoot roots;
    private final LocaleResolver languages;

    EmbedController(
            EmbedSettings settings,
            BrandSettings brand,
            EmbeddablePage content,
            PublicRoot roots,
            LocaleResolver languages) {
        this.settings = settings;
        this.brand = brand;
        this.content = content;
        this.roots = roots;
        this.languages = languages;
    }

    @GetMapping(EmbeddablePage.PATH)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Map<String, List<String>> asked = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, List.of(values)));
        Map<String, List<String>> kept = new LinkedHashMap<>(asked);
        kept.keySet().retainAll(OF_THE_FRAME);
        asked.keySet().removeAll(OF_THE_FRAME);
        Locale locale = languages.resolveLocale(request);
        ServedPage page = content.page(new ServedRequest(EmbeddablePage.PATH, asked, locale, roots.of(request)), kept);
        Optional<String> around = EmbedTheme.first(kept, AROUND).filter(settings::allows);
        response.setStatus(page.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(new EmbedDocument(request.getContextPath() + "/", locale, EmbedTheme.read(kept, brand), around)
                        .of(page));
    }
}
