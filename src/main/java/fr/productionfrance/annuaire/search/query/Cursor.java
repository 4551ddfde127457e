package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.SortOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The place of a hit in the results, as text for an address: its sort values, the last of which is its id. The page after it
 * begins right behind it, however far down that is and whatever has been saved meanwhile.
 */
final class Cursor {

    private static final String BETWEEN = "\n";
    private static final int LONGEST = 400;

    private Cursor() {}

    static String of(SortOrder sort, List<FieldValue> values) {
        List<String> parts = new ArrayList<>();
        parts.add(sort.parameter());
        for (FieldValue value : values) {
            parts.add(value._toJsonString());
        }
        byte[] bytes = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The sort values of a cursor.
     *
     * @throws InvalidCursorException when it is none, or one of another order
     */
    static List<FieldValue> read(String cursor, SortOrder sort) {
        if (cursor.length() > LONGEST) {
            throw new InvalidCursorException();
        }
        String[] parts = decoded(cursor).split(BETWEEN, -1);
        int keys = sort == SortOrder.FIT ? 3 : 2;
        if (parts.length != keys + 1 || !parts[0].equals(sort.parameter())) {
            throw new InvalidCursorException();
        }
        List<FieldValue> values = new ArrayList<>();
        for (int key = 1; key < keys; key++) {
            values.add(number(parts[key]));
        }
        values.add(FieldValue.of(parts[keys]));
        return values;
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
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
