package fr.productionfrance.annuaire.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page says stands in the message bundles, where every language has it, and never in the sources. */
class HardCodedTextTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** The ways by which a literal comes to be read or heard: components, markup, attributes that speak. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?:\\bset(?:Text|Title|AriaLabel|Label|Placeholder|HelperText|PageTitle)\\("
                    + "|\\bnew (?:H[1-6]|Span|Paragraph|NativeButton|Button|NativeLabel|Emphasis|ListItem|PageHeading|Notice|EmptyState)\\("
                    + "|(?<!Tags)\\.(?:text|appendText)\\("
                    + "|\\b(?:attr|setAttribute)\\(\"(?:aria-label|title|placeholder|alt)\",)"
                    + "\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]*)+");

    @Test
    void no_page_says_what_no_message_bundle_holds() throws IOException {
        List<String> spoken = new ArrayList<>();
        List<String> hardCoded = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(HardCodedTextTest::isOfAPage).toList()) {
                List<String> literals = SPOKEN.matcher(Files.readString(file))
                        .results()
                        .map(HardCodedTextTest::literal)
                        .toList();
                spoken.addAll(literals);
                literals.stream()
                        .filter(HardCodedTextTest::isText)
                        .forEach(literal -> hardCoded.add(file.getFileName() + ": " + literal));
            }
        }

        assertThat(spoken).as("literals looked at").hasSizeGreaterThan(40);
        assertThat(hardCoded).isEmpty();
    }

    @Test
    void a_word_in_a_source_would_be_seen() {
        String source =
                "title.setText(\"Nos fiches\"); a.attr(\"aria-label\", \"Menu\"); b.text(wording.text(\"fiche.title\"));"
                        + " c.text(\" × \"); new Span(\"Bonjour\")";

        assertThat(SPOKEN.matcher(source)
                        .results()
                        .map(HardCodedTextTest::literal)
                        .filter(HardCodedTextTest::isText))
                .containsExactly("Nos fiches", "Menu", "Bonjour");
    }

    private static String literal(MatchResult match) {
        return match.group(1);
    }

    private static boolean isText(String literal) {
        return WORD.matcher(literal).find() && !KEY.matcher(literal).matches();
    }

    private static boolean isOfAPage(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java")
                && (path.contains("/ui/") || path.contains("/shell/") || path.contains("/design/"));
    }
}
