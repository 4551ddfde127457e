package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.store.PartTable.Placed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes fiches with their parts. The caller holds the transaction, and the lock on the fiches that are there already. */
final class FicheWriter {

    private final Connection connection;

    FicheWriter(Connection connection) {
        this.connection = connection;
    }

    void insert(List<Fiche> fiches) throws SQLException {
        if (fiches.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(Tables.FICHE.insert())) {
            RowWriter row = new RowWriter(connection, insert);
            for (Fiche fiche : fiches) {
                Tables.FICHE.write(fiche, row);
                row.endRow();
            }
            insert.executeBatch();
        }
        for (PartTable<?> table : Tables.PARTS) {
            insertParts(table, fiches);
        }
    }

    /** Brings a stored fiche to a new state; of its parts, only those tables are written that hold a difference. */
    void update(Fiche before, Fiche after) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(Tables.FICHE.update())) {
            RowWriter row = new RowWriter(connection, update);
            Tables.FICHE.write(after, row);
            row.uuid(after.id().value()).endRow();
            update.executeBatch();
        }
        boolean sitesDiffer = differ(Tables.SITE, before, after);
        for (PartTable<?> table : Tables.PARTS) {
            // A deleted site takes along all that stands there.
            if (sitesDiffer && table.isOfSite()) {
                insertParts(table, List.of(after));
            } else if (differ(table, before, after)) {
                deleteParts(table, after);
                insertParts(table, List.of(after));
            }
        }
    }

    private static boolean differ(PartTable<?> table, Fiche before, Fiche after) {
        return !table.partsOf(before.data()).equals(table.partsOf(after.data()));
    }

    private void deleteParts(PartTable<?> table, Fiche fiche) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(table.delete())) {
            delete.setObject(1, fiche.id().value());
            delete.executeUpdate();
        }
    }

    private <P> void insertParts(PartTable<P> table, List<Fiche> fiches) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            RowWriter row = new RowWriter(connection, insert);
            for (Fiche fiche : fiches) {
                for (Placed<P> placed : table.partsOf(fiche.data())) {
                    row.uuid(fiche.id().value());
                    if (table.isOfSite()) {
                        row.integer(placed.site());
                    }
                    row.integer(placed.position());
                    table.write(placed.part(), row);
                    row.endRow();
                }
            }
            insert.executeBatch();
        }
    }
}
