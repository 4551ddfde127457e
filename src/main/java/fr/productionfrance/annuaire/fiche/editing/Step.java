package fr.productionfrance.annuaire.fiche.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a path: a field, or a row of a list of rows.
 *
 * @param key which row; empty for a field, and for the list itself
 */
record Step(String name, Optional<String> key) {

    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[]+)(?:\\[([^\\]]*)])?");

    /** A key is what members wrote, so its brackets must not end the step. */
    static String row(String name, String key) {
        return name + "[" + key.replace("%", "%25").replace("]", "%5D") + "]";
    }

    /** The steps of a path, from the fiche down to the fact. */
    static List<Step> of(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (end < path.length() && step.find(end) && step.start() == end) {
            steps.add(new Step(
                    step.group(1),
                    Optional.ofNullable(step.group(2))
                            .map(key -> key.replace("%5D", "]").replace("%25", "%"))));
            end = step.end();
        }
        if (end < path.length() || steps.isEmpty()) {
            throw new IllegalArgumentException("Not a path of a fiche");
        }
        return List.copyOf(steps);
    }
}
