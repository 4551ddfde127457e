package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/** Problems in words, for pages and for the API alike. What was sent stands in them as plain text, not yet escaped for HTML. */
public final class ProblemText {

    private static final Map<Language, ResourceBundle> BUNDLES = bundles();

    private ProblemText() {}

    /** What is wrong, as a sentence. */
    public static String what(ParameterProblem problem, Language language) {
        return text(problem, ".what", language);
    }

    /** What the parameter takes, as a sentence. */
    public static String accepted(ParameterProblem problem, Language language) {
        return text(problem, ".accepted", language);
    }

    private static String text(ParameterProblem problem, String key, Language language) {
        List<String> words = new ArrayList<>();
        words.add(problem.parameter());
        words.add(problem.value());
        words.add(String.join(", ", problem.details()));
        words.addAll(problem.details());
        String pattern = Objects.requireNonNull(BUNDLES.get(language))
                .getString(problem.code().name() + key);
        // A figure without a unit leaves a space before the full stop.
        return new MessageFormat(pattern, language.locale())
                .format(words.toArray())
                .replace(" .", ".");
    }

    private static Map<Language, ResourceBundle> bundles() {
        Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            // French is the bundle without a name; the machine's own language must not stand in for it.
            Locale locale = language == Language.FR ? Locale.ROOT : language.locale();
            bundles.put(language, ResourceBundle.getBundle("messages.parameters", locale));
        }
        return bundles;
    }
}
