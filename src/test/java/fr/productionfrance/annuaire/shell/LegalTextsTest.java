package fr.productionfrance.annuaire.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class LegalTextsTest {

    private static final BrandSettings BRAND = new BrandSettings(
            "Annuaire", "Cluster", "", "#0b5688", "#7cc0f0", List.of(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN));

    @Test
    void a_text_is_markdown() {
        assertThat(notice(Map.of("fr", "## Éditeur\n\nLe **cluster**, [nous écrire](mailto:a@b.example).")))
                .isEqualTo("<h2>Éditeur</h2>\n<p>Le <strong>cluster</strong>, <a rel=\"nofollow\""
                        + " href=\"mailto:a@b.example\">nous écrire</a>.</p>\n");
    }

    @Test
    void markup_in_it_is_shown_and_not_obeyed() {
        Element text = Jsoup.parseBodyFragment(
                        notice(Map.of("fr", "<script>alert(1)</script> [x](javascript:alert(1))")))
                .body();
        assertThat(text.text()).contains("<script>");
        assertThat(text.select("script, a")).isEmpty();
    }

    @Test
    void a_long_text_is_kept_in_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mentions.md"), "Texte **long**");

        assertThat(notice(Map.of("fr", "file:" + file))).isEqualTo("<p>Texte <strong>long</strong></p>\n");
    }

    @Test
    void a_file_that_is_not_there_keeps_the_program_from_starting() {
        assertThatThrownBy(() -> texts(Map.of("fr", "file:/no/such/file.md")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("annuaire.legal.notice");
    }

    @Test
    void a_reader_of_another_language_gets_the_first_that_there_is() {
        LegalTexts texts = texts(Map.of("de", "Deutsch", "en", "English"));

        assertThat(texts.of(LegalPage.NOTICE, Locale.GERMAN))
                .hasValueSatisfying(text -> assertThat(text.language()).isEqualTo("de"));
        assertThat(texts.of(LegalPage.NOTICE, Locale.FRENCH))
                .hasValueSatisfying(text -> assertThat(text.language()).isEqualTo("en"));
        assertThat(texts.of(LegalPage.PRIVACY, Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"production, true", "local, false", "demo, false"})
    void the_log_names_what_is_missing_where_others_can_see_the_pages(
            String profile, boolean told, CapturedOutput output) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);

        new LegalStart(texts(Map.of("fr", "Texte")), environment).warn();

        assertThat(output.getOut().contains("Set annuaire.legal.privacy.fr, annuaire.legal.accessibility.fr"))
                .isEqualTo(told);
    }

    @Test
    void with_all_written_the_log_says_nothing(CapturedOutput output) {
        Map<String, String> text = Map.of("en", "Text");

        new LegalStart(texts(new LegalSettings(text, text, text)), new MockEnvironment()).warn();

        assertThat(output.getOut()).doesNotContain("annuaire.legal");
    }

    private static String notice(Map<String, String> notice) {
        return texts(notice).of(LegalPage.NOTICE, Locale.FRENCH).orElseThrow().markup();
    }

    private static LegalTexts texts(Map<String, String> notice) {
        return texts(new LegalSettings(notice, Map.of(), Map.of()));
    }

    private static LegalTexts texts(LegalSettings settings) {
        return new LegalTexts(settings, BRAND, new DefaultResourceLoader());
    }
}
