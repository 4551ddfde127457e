package fr.productionfrance.annuaire.fiche.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row from left to right, in the order in which a {@link RowWriter} wrote them. */
final class RowReader {

    private final ResultSet rows;
    private int index;

    RowReader(ResultSet rows) {
        this.rows = rows;
    }

    /** Goes to the next row. */
    boolean next() throws SQLException {
        index = 0;
        return rows.next();
    }

    UUID uuid() throws SQLException {
        return Objects.requireNonNull(uuidOrNull());
    }

    @Nullable
    UUID uuidOrNull() throws SQLException {
        return rows.getObject(++index, UUID.class);
    }

    String text() throws SQLException {
        return Objects.requireNonNull(rows.getString(++index));
    }

    @Nullable
    String textOrNull() throws SQLException {
        return rows.getString(++index);
    }

    /** The value made of a text, or null where there is none. */
    <T> @Nullable T textAs(Function<String, T> reading) throws SQLException {
        String text = rows.getString(++index);
        return text == null ? null : reading.apply(text);
    }

    double number() throws SQLException {
        return rows.getDouble(++index);
    }

    @Nullable
    Double numberOrNull() throws SQLException {
        double value = rows.getDouble(++index);
        return rows.wasNull() ? null : value;
    }

    int integer() throws SQLException {
        return rows.getInt(++index);
    }

    @Nullable
    Integer integerOrNull() throws SQLException {
        int value = rows.getInt(++index);
        return rows.wasNull() ? null : value;
    }

    long bigint() throws SQLException {
        return rows.getLong(++index);
    }

    @Nullable
    Long bigintOrNull() throws SQLException {
        long value = rows.getLong(++index);
        return rows.wasNull() ? null : value;
    }

    boolean flag() throws SQLException {
        return rows.getBoolean(++index);
    }

    LocalDate day() throws SQLException {
        return Objects.requireNonNull(dayOrNull());
    }

    @Nullable
    LocalDate dayOrNull() throws SQLException {
        return rows.getObject(++index, LocalDate.class);
    }

    Instant instant() throws SQLException {
        return Objects.requireNonNull(instantOrNull());
    }

    @Nullable
    Instant instantOrNull() throws SQLException {
        OffsetDateTime value = rows.getObject(++index, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    List<String> texts() throws SQLException {
        Array array = rows.getArray(++index);
        return List.of((String[]) array.getArray());
    }
}
