package fr.productionfrance.annuaire.fiche.capacity;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A letter about capacity as its reader sees it: the links with their words. */
public record CapacityLetter(String text) {

    private static final Pattern LINK = Pattern.compile("- ([^\\n]+) :\\n  (\\S+/capacite/([A-Za-z0-9_-]+))\\n");
    private static final Pattern STOP = Pattern.compile("\\S+/courrier/([A-Za-z0-9_-]+)");

    /** What stands behind a word, where several lines have it the first one's. */
    public String token(String word) {
        return LINK.matcher(text)
                .results()
                .filter(link -> link.group(1).startsWith(word))
                .map(link -> link.group(3))
                .findFirst()
                .orElseThrow();
    }

    public List<String> words() {
        return LINK.matcher(text).results().map(link -> link.group(1)).toList();
    }

    public List<String> tokens() {
        return LINK.matcher(text).results().map(link -> link.group(3)).toList();
    }

    public String stop() {
        return STOP.matcher(text).results().map(MatchResult::group).findFirst().orElseThrow();
    }

    public String stopToken() {
        return STOP.matcher(text)
                .results()
                .map(link -> link.group(1))
                .findFirst()
                .orElseThrow();
    }
}
