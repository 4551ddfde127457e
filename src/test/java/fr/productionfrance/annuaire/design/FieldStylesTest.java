package fr.productionfrance.annuaire.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What one types in looks the same on every page, since one rule says so. */
class FieldStylesTest {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern FIELD =
            Pattern.compile("(?<![-\\w])(input|select|textarea)(?![-\\w])(?!\\[type=.?(checkbox|radio))|placeholder");
    private static final Pattern FRAME = Pattern.compile("(^|[;\\s])(border|background|font|color|border-radius)\\s*:");

    @Test
    void one_rule_frames_a_field_and_no_other_style_sheet_does() throws IOException {
        Resource[] sheets =
                new PathMatchingResourcePatternResolver().getResources("classpath:/META-INF/resources/assets/*.css");

        assertThat(Arrays.stream(sheets).flatMap(FieldStylesTest::framing))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).startsWith("components.css :where(input"),
                        one -> assertThat(one).startsWith("components.css ::placeholder"));
    }

    private static Stream<String> framing(Resource sheet) {
        return rules(sheet).stream()
                .filter(rule -> FIELD.matcher(rule.group(1)).find())
                .filter(rule -> FRAME.matcher(rule.group(2)).find())
                .map(rule -> sheet.getFilename() + " "
                        + rule.group(1)
                                .replaceAll("/\\*[\\s\\S]*?\\*/", "")
                                .strip()
                                .replaceAll("\\(\\s+", "("));
    }

    private static List<MatchResult> rules(Resource sheet) {
        try {
            return RULE.matcher(sheet.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
