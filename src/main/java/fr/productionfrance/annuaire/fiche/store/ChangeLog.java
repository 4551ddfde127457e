package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Writes, in the transaction of the changes themselves, their history and the news for the index. */
final class ChangeLog {

    private static final String REVISION =
            "INSERT INTO fiche_revision (fiche_id, version, at, author, before, after) VALUES (?, ?, ?, ?, ?::jsonb, ?::jsonb)";
    private static final String OUTBOX =
            "INSERT INTO fiche_outbox (fiche_id, version, kind, created_at) VALUES (?, ?, ?, ?)";

    private final Connection connection;
    private final String author;
    private final Instant at;

    ChangeLog(Connection connection, String author, Instant at) {
        this.connection = connection;
        this.author = author;
        this.at = at;
    }

    void write(List<Change> changes) throws SQLException {
        writeRevisions(changes);
        writeOutbox(changes);
        try (PreparedStatement notify = connection.prepareStatement("SELECT pg_notify('fiche_outbox', '')")) {
            notify.execute();
        }
    }

    private void writeRevisions(List<Change> changes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(REVISION)) {
            RowWriter row = new RowWriter(connection, insert);
            for (Change change : changes) {
                Fiche before = change.before();
                row.uuid(change.after().id().value())
                        .bigint(change.after().version())
                        .instant(at)
                        .text(author)
                        .text(before == null ? null : FicheJson.of(before))
                        .text(FicheJson.of(change.after()))
                        .endRow();
            }
            insert.executeBatch();
        }
    }

    private void writeOutbox(List<Change> changes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(OUTBOX)) {
            RowWriter row = new RowWriter(connection, insert);
            for (Change change : changes) {
                Fiche after = change.after();
                row.uuid(after.id().value())
                        .bigint(after.version())
                        .text(after.status() == FicheStatus.PUBLISHED ? "UPSERT" : "DELETE")
                        .instant(at)
                        .endRow();
            }
            insert.executeBatch();
        }
    }
}
