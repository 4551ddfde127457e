package fr.productionfrance.annuaire.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class MessagesTest {

    /** However it is asked for; a key has a dot in it, which tells it from other texts. */
    private static final Pattern TEXT_OF = Pattern.compile(
            "\\b(?:getTranslation|getMessage|text)\\(\\s*\"([a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]+)+)\"\\s*[,)]");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @ParameterizedTest
    @MethodSource("bundles")
    void every_language_has_the_texts_that_french_has(String bundle) throws IOException {
        Set<String> french = new TreeSet<>(texts(bundle).stringPropertyNames());

        assertThat(french).isNotEmpty();
        assertThat(new TreeSet<>(texts(bundle + "_en").stringPropertyNames())).isEqualTo(french);
        assertThat(new TreeSet<>(texts(bundle + "_de").stringPropertyNames())).isEqualTo(french);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_language_takes_the_same_values(String bundle) throws IOException {
        Properties french = texts(bundle);
        for (String language : List.of("_en", "_de")) {
            Properties other = texts(bundle + language);
            assertThat(french.stringPropertyNames())
                    .allSatisfy(key -> assertThat(values(other.getProperty(key, "")))
                            .as(key + language)
                            .isEqualTo(values(french.getProperty(key))));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_text_is_empty_or_holds_an_apostrophe_that_a_message_format_would_eat(String bundle) throws IOException {
        for (String language : List.of("", "_en", "_de")) {
            Properties texts = texts(bundle + language);
            assertThat(texts.stringPropertyNames())
                    .allSatisfy(key -> assertThat(texts.getProperty(key).replace("''", "’"))
                            .as(key + language)
                            .isNotBlank()
                            .doesNotContain("'"));
        }
    }

    /** What the pages' message source reads; a bundle elsewhere has its own reader and its own test. */
    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("messages[a-z-]*\\.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_pages_read_every_bundle() throws IOException {
        var source = (ResourceBundleMessageSource) new ShellConfiguration().messageSource();

        assertThat(source.getBasenameSet()).containsExactlyInAnyOrderElementsOf(bundles());
    }

    @Test
    void every_text_that_the_program_asks_for_exists() throws IOException {
        Set<String> asked = TEXT_OF.matcher(sources())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty();
        Set<String> there = new TreeSet<>();
        for (String bundle : bundles()) {
            there.addAll(texts(bundle).stringPropertyNames());
        }
        assertThat(there).containsAll(asked);
    }

    /**
     * In the bundle of the pages' own words; the others' tests compare theirs with the codes that they word. A key is used
     * when the sources hold it, or a literal that it goes on from: "error.404" + ".title".
     */
    @Test
    void every_text_is_used() throws IOException {
        Set<String> literals = LITERAL.matcher(sources())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        List<String> unused = texts("messages").stringPropertyNames().stream()
                .filter(key -> literals.stream().noneMatch(literal -> names(literal, key)))
                .sorted()
                .toList();

        assertThat(unused).isEmpty();
    }

    private static boolean names(String literal, String key) {
        boolean start = literal.length() > 1 && literal.endsWith(".") && key.startsWith(literal);
        boolean group = literal.contains(".") && key.startsWith(literal + ".");
        return start || group || literal.equals(key);
    }

    private static String values(String text) {
        return Stream.of(new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static Properties texts(String bundle) throws IOException {
        var texts = new Properties();
        try (var file = MessagesTest.class.getResourceAsStream("/" + bundle + ".properties")) {
            assertThat(file).as(bundle).isNotNull();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }
}
