package fr.productionfrance.annuaire.fiche.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fills the place-holders of a statement from left to right. */
final class RowWriter {

    private final Connection connection;
    private final PreparedStatement statement;
    private int index;

    RowWriter(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    /** Ends the row and begins the next one. */
    void endRow() throws SQLException {
        statement.addBatch();
        index = 0;
    }

    RowWriter uuid(@Nullable UUID value) throws SQLException {
        statement.setObject(++index, value);
        return this;
    }

    RowWriter text(@Nullable String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    RowWriter name(@Nullable Enum<?> value) throws SQLException {
        return text(value == null ? null : value.name());
    }

    RowWriter number(@Nullable Double value) throws SQLException {
        if (value == null) {
            statement.setNull(++index, Types.DOUBLE);
        } else {
            statement.setDouble(++index, value);
        }
        return this;
    }

    RowWriter integer(@Nullable Integer value) throws SQLException {
        if (value == null) {
            statement.setNull(++index, Types.INTEGER);
        } else {
            statement.setInt(++index, value);
        }
        return this;
    }

    RowWriter bigint(@Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(++index, Types.BIGINT);
        } else {
            statement.setLong(++index, value);
        }
        return this;
    }

    RowWriter flag(boolean value) throws SQLException {
        statement.setBoolean(++index, value);
        return this;
    }

    RowWriter day(@Nullable LocalDate value) throws SQLException {
        statement.setObject(++index, value, Types.DATE);
        return this;
    }

    RowWriter instant(@Nullable Instant value) throws SQLException {
        statement.setObject(
                ++index, value == null ? null : value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    RowWriter texts(List<String> values) throws SQLException {
        statement.setArray(++index, connection.createArrayOf("text", values.toArray()));
        return this;
    }
}
