package fr.productionfrance.annuaire.fiche.proofs;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a file as it is kept and handed out: what the member called it, without folders, without what controls a terminal or
 * turns the direction of writing, not too long, and with the ending of what it is.
 */
final class ProofName {

    /** In characters as people count them; with its ending it fits every file system. */
    static final int LONGEST = 60;

    private static final String NAMELESS = "certificat";

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Controls, marks of direction, halves of characters, and what nobody has assigned. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    private static final Pattern NO_FILE_SYSTEM_TAKES = Pattern.compile("[<>:\"|?*]");
    private static final Pattern ENDING = Pattern.compile("\\.\\p{Alpha}\\p{Alnum}{0,4}$");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    private ProofName() {}

    static String of(String given, ProofType type) {
        String name = FOLDERS.matcher(given).replaceFirst("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = NO_FILE_SYSTEM_TAKES.matcher(name).replaceAll("_");
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        name = ENDING.matcher(name).replaceFirst("");
        name = EDGES.matcher(shortened(name)).replaceAll("");
        return (name.isEmpty() ? NAMELESS : name) + type.extension();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
