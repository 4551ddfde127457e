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
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern TEXT_OF = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"messages_en", "messages_de"})
    void every_language_has_the_texts_that_french_has(String bundle) throws IOException {
        assertThat(new TreeSet<>(texts(bundle).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(texts("messages").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_en", "messages_de"})
    void every_language_takes_the_same_values(String bundle) throws IOException {
        Properties french = texts("messages");
        Properties other = texts(bundle);

        assertThat(other.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(values(other.getProperty(key))).as(key).isEqualTo(values(french.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en", "messages_de"})
    void no_text_is_empty_or_holds_an_apostrophe_that_a_message_format_would_eat(String bundle) throws IOException {
        Properties texts = texts(bundle);

        assertThat(texts.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(texts.getProperty(key)).as(key).isNotBlank().doesNotContain("'"));
    }

    @Test
    void every_text_that_the_program_asks_for_exists() throws IOException {
        Set<String> asked = TEXT_OF.matcher(sources())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty();
        assertThat(texts("messages").stringPropertyNames()).containsAll(asked);
    }

    /** A key is used when the sources hold it, or a literal that it starts or ends with: "error.404" + ".title". */
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
