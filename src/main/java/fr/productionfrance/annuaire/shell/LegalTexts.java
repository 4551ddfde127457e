package fr.productionfrance.annuaire.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The operator's texts as markup, read and written once at the start: a file that can't be read is found out then. */
@Component
final class LegalTexts {

    private static final Parser MARKDOWN = Parser.builder().build();

    /** Whatever else than Markdown stands in a text is shown and not obeyed. */
    private static final HtmlRenderer MARKUP =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final String FILE = "file:";

    private final List<Locale> languages;
    private final Map<LegalPage, Map<String, String>> texts = new EnumMap<>(LegalPage.class);

    LegalTexts(LegalSettings settings, BrandSettings brand, ResourceLoader files) {
        this.languages = brand.languages();
        for (LegalPage page : LegalPage.values()) {
            Map<String, String> written = new LinkedHashMap<>();
            for (Locale language : languages) {
                String text = settings.of(page)
                        .getOrDefault(language.getLanguage(), "")
                        .strip();
                if (!text.isEmpty()) {
                    written.put(language.getLanguage(), markup(text.startsWith(FILE) ? read(text, files, page) : text));
                }
            }
            texts.put(page, written);
        }
    }

    /** A text and the language it is in. */
    record Written(String language, String markup) {}

    /** In the reader's language, else in the first of the directory's that it is written in. */
    Optional<Written> of(LegalPage page, Locale reader) {
        Map<String, String> written = texts.getOrDefault(page, Map.of());
        String own = written.get(reader.getLanguage());
        return own != null
                ? Optional.of(new Written(reader.getLanguage(), own))
                : written.entrySet().stream()
                        .map(text -> new Written(text.getKey(), text.getValue()))
                        .findFirst();
    }

    /** The pages that say nothing in any language. */
    List<LegalPage> missing() {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String markup(String text) {
        return MARKUP.render(MARKDOWN.parse(text));
    }

    private static String read(String place, ResourceLoader files, LegalPage page) {
        try {
            return files.getResource(place).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(page.setting() + " names a file that can't be read: " + place, e);
        }
    }
}
