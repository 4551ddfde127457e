package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The rows of the outbox within one transaction: those it takes are kept from others until it ends. Other rows of the same
 * fiches are only ever touched when nobody has them, so that no two transactions wait for each other.
 */
final class OutboxRows {

    private static final String DUE = """
            SELECT fiche_id, version FROM fiche_outbox
             WHERE set_aside_at IS NULL AND next_attempt_at <= now()
             ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED""";
    private static final String OF_FICHES = """
            SELECT fiche_id, version FROM fiche_outbox WHERE fiche_id = ANY (?) ORDER BY id FOR UPDATE""";
    private static final String REMOVE_UP_TO = """
            WITH done AS MATERIALIZED (
                SELECT o.id FROM fiche_outbox o
                  JOIN unnest(?::uuid[], ?::bigint[]) AS written (fiche_id, version)
                    ON o.fiche_id = written.fiche_id AND o.version <= written.version
                   FOR UPDATE OF o SKIP LOCKED)
            DELETE FROM fiche_outbox USING done WHERE fiche_outbox.id = done.id""";
    private static final String PUT_OFF = """
            UPDATE fiche_outbox
               SET attempts = attempts + 1,
                   refusals = refusals + ?,
                   last_error = left(?, 4000),
                   next_attempt_at = clock_timestamp() + least(?, ? * power(2, least(attempts, 30))) * interval '1 second',
                   set_aside_at = CASE WHEN refusals + ? >= ? THEN now() END
             WHERE fiche_id = ? AND version = ?""";

    private final Connection connection;
    private final RetryRule rule;

    OutboxRows(Connection connection, RetryRule rule) {
        this.connection = connection;
        this.rule = rule;
    }

    /** Takes due rows. @return each fiche with the latest version among its rows, in the order of their writing */
    Map<FicheId, Long> takeDue(int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(DUE)) {
            query.setInt(1, most);
            return latest(query);
        }
    }

    /** Takes all rows of these fiches, waiting for them as long as the transaction's lock_timeout has it. */
    Map<FicheId, Long> take(Collection<FicheId> ids) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OF_FICHES)) {
            query.setArray(1, uuids(ids));
            return latest(query);
        }
    }

    private static Map<FicheId, Long> latest(PreparedStatement query) throws SQLException {
        Map<FicheId, Long> latest = new LinkedHashMap<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                latest.merge(new FicheId(rows.getObject(1, UUID.class)), rows.getLong(2), Math::max);
            }
        }
        return latest;
    }

    /** Removes what is at most as new as the versions given. */
    void removeUpTo(Map<FicheId, Long> versions) throws SQLException {
        if (versions.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(REMOVE_UP_TO)) {
            delete.setArray(1, uuids(versions.keySet()));
            delete.setArray(
                    2, connection.createArrayOf("bigint", versions.values().toArray()));
            delete.executeUpdate();
        }
    }

    /** Puts a row off; older rows of its fiche go, since an attempt always takes the fiche as it is then. */
    void putOff(FicheId id, long version, String why, boolean refused) throws SQLException {
        removeUpTo(Map.of(id, version - 1));
        int refusal = refused ? 1 : 0;
        try (PreparedStatement update = connection.prepareStatement(PUT_OFF)) {
            update.setInt(1, refusal);
            update.setString(2, why);
            update.setDouble(3, rule.longestSeconds());
            update.setDouble(4, rule.firstSeconds());
            update.setInt(5, refusal);
            update.setInt(6, rule.refusals());
            update.setObject(7, id.value());
            update.setLong(8, version);
            update.executeUpdate();
        }
    }

    private Array uuids(Collection<FicheId> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.stream().map(FicheId::value).toArray());
    }
}
