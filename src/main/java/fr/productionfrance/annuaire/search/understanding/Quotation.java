package fr.productionfrance.annuaire.search.understanding;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words in quotation marks, marks included. The sign after a number is inches and quotes nothing. */
final class Quotation {

    private static final String WORDS = "{1,300}";
    private static final Pattern QUOTED = Pattern.compile("(?<![^\\s(,;:])(?:\"(?=\\S)[^\"\\n]" + WORDS + "\"|«[^«»\\n]"
            + WORDS + "»|[“„][^“”„\\n]" + WORDS + "[“”])(?![\\p{L}\\p{N}])");

    private Quotation() {}

    static List<Span> in(String text) {
        return QUOTED.matcher(text).results().map(Quotation::span).toList();
    }

    private static Span span(MatchResult quoted) {
        return new Span(quoted.start(), quoted.end());
    }
}
