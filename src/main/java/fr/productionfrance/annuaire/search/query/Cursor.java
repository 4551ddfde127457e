package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SortOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The place of a hit in the results, as text for an address. The page after it begins right behind it, however far down that
 * is and whatever has been saved meanwhile.
 *
 * @param rankedAt when the first page was asked for: by that moment all pages of one reading are put in order, also after
 *     midnight, when the order of equals is another
 * @param place its sort values, the last of which is its id
 */
record Cursor(SortOrder sort, Moment rankedAt, List<FieldValue> place) {

    private static final String BETWEEN = "\n";
    private static final int LONGEST = 400;
    /** What ranks, the order of the day, the id. */
    private static final int KEYS = 3;
    /** The year 2100: no page is older than the program, and what is far off is no date that days can be counted from. */
    private static final long LAST_SECOND = 4_102_444_800L;

    Cursor {
        place = List.copyOf(place);
    }

    /**
     * The cursor that a page begins after; none for the first page.
     *
     * @throws InvalidCursorException when it is none, or one of another order
     */
    static Optional<Cursor> of(PageRequest page) {
        return Optional.ofNullable(page.after()).map(after -> read(after, page.sort()));
    }

    String write() {
        List<String> parts = new ArrayList<>();
        parts.add(sort.parameter());
        parts.add(Long.toString(rankedAt.now().getEpochSecond()));
        for (FieldValue value : place) {
            parts.add(value._toJsonString());
        }
        byte[] bytes = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Cursor read(String cursor, SortOrder sort) {
        if (cursor.length() > LONGEST) {
            throw new InvalidCursorException();
        }
        String[] parts = decoded(cursor).split(BETWEEN, -1);
        if (parts.length != KEYS + 2 || !parts[0].equals(sort.parameter())) {
            throw new InvalidCursorException();
        }
        List<FieldValue> place = new ArrayList<>();
        for (int part = 2; part <= KEYS; part++) {
            place.add(number(parts[part]));
        }
        place.add(FieldValue.of(parts[KEYS + 1]));
        return new Cursor(sort, moment(parts[1]), place);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidCursorException();
        }
    }

    private static Moment moment(String text) {
        try {
            long second = Long.parseLong(text);
            if (second < 0 || second > LAST_SECOND) {
                throw new InvalidCursorException();
            }
            return new Moment(Instant.ofEpochSecond(second));
        } catch (NumberFormatException e) {
            throw new InvalidCursorException();
        }
    }

    /** A number, or the infinity at which Elasticsearch puts fiches without a point. */
    private static FieldValue number(String text) {
        if (text.equals("Infinity")) {
            return FieldValue.of(text);
        }
        try {
            double value = Double.parseDouble(text);
            if (!Double.isFinite(value)) {
                throw new InvalidCursorException();
            }
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? FieldValue.of((long) value)
                    : FieldValue.of(value);
        } catch (NumberFormatException e) {
            throw new InvalidCursorException();
        }
    }
}
