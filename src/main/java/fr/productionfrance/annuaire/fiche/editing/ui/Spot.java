package fr.productionfrance.annuaire.fiche.editing.ui;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the editor: which part of which site, which line of it, and what in there.
 *
 * @param site its place in the fiche; -1 outside the sites
 * @param row its place in the part; -1 where the part has no lines
 * @param property the path within the line in one word, as fields are named: {@code batch.max} is {@code batchMax}
 */
record Spot(Part part, int site, int row, String property) {

    private static final Pattern OF_SITE = Pattern.compile(
            "sites\\[(\\d{1,6})](?:\\.(capabilities|resources|certificates)\\[(\\d{1,6})])?(?:\\.(.*))?");
    private static final Pattern OF_CONTACT = Pattern.compile("contacts\\[(\\d{1,6})](?:\\.(.*))?");
    private static final Pattern NEXT_WORD = Pattern.compile("(?:\\[\\d+])?\\.([a-zA-Z])");

    /** The figures of a tolerance are read from its text, which is what one types. */
    private static final Set<String> OF_TOLERANCE_TEXT =
            Set.of("tolerance", "toleranceHalfWidthUm", "toleranceStatedAtMm", "toleranceGrade");

    /** The place that a problem of a fiche tells by its path. */
    static Spot of(String path) {
        Matcher site = OF_SITE.matcher(path);
        if (site.matches()) {
            int number = Integer.parseInt(site.group(1));
            String list = site.group(2);
            return list == null
                    ? new Spot(Part.SITE, number, -1, property(site.group(4)))
                    : new Spot(Part.ofList(list), number, Integer.parseInt(site.group(3)), property(site.group(4)));
        }
        Matcher contact = OF_CONTACT.matcher(path);
        if (contact.matches()) {
            return new Spot(Part.CONTACTS, -1, Integer.parseInt(contact.group(1)), property(contact.group(2)));
        }
        return path.equals("contacts")
                ? new Spot(Part.CONTACTS, -1, -1, "")
                : new Spot(Part.PRESENTATION, -1, -1, property(path));
    }

    private static String property(@Nullable String path) {
        if (path == null) {
            return "";
        }
        String joined = NEXT_WORD.matcher(path).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
        String bare = joined.replaceAll("\\[\\d+]$", "");
        return OF_TOLERANCE_TEXT.contains(bare) ? "toleranceTyped" : bare;
    }

    /** Whether a field of that name shows it: it is named so, or this is a part of what it shows. */
    boolean isAbout(String field) {
        return property.equals(field)
                || (property.startsWith(field) && Character.isUpperCase(property.charAt(field.length())));
    }

    Section section() {
        return new Section(part, site);
    }
}
