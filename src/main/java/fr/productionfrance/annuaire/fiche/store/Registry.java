package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.ProblemCode;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.store.FicheChange.Create;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Gives out what only one fiche may have: its id, its slug, and the right to stand for its firm. Those who ask wait for each
 * other, up to the end of their transactions, so that each sees what the one before was given.
 */
final class Registry {

    /** The key of the lock, the same for every node; the number itself means nothing. */
    private static final long LOCK = 0x66_69_63_68_65L;

    private final Connection connection;

    Registry(Connection connection) {
        this.connection = connection;
    }

    /**
     * New fiches as they will be stored, in the order asked for.
     *
     * @param others changes to stored fiches in the same transaction, which may bring firms into use as well
     * @throws InvalidFicheException when a firm would have two fiches that are not archived
     */
    List<Fiche> register(List<Create> creates, List<Change> others, Instant now) throws SQLException {
        List<FicheData> used = others.stream()
                .filter(Change::bringsSirenIntoUse)
                .map(change -> change.after().data())
                .toList();
        if (creates.isEmpty() && used.isEmpty()) {
            return List.of();
        }
        lock();
        List<FicheData> created = creates.stream().map(Create::data).toList();
        refuseTaken(Stream.concat(used.stream(), created.stream()).toList());
        List<FicheId> ids = newIds(created.size());
        List<String> slugs = new Slugs(connection).give(created);
        List<Fiche> fiches = new ArrayList<>(created.size());
        for (int i = 0; i < created.size(); i++) {
            fiches.add(new Fiche(ids.get(i), 1, slugs.get(i), creates.get(i).status(), now, now, created.get(i)));
        }
        return fiches;
    }

    void lock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
    }

    /** Ids that grow with time, so that fiches stored together are read together. */
    List<FicheId> newIds(int count) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT uuidv7() FROM generate_series(1, ?)")) {
            query.setInt(1, count);
            List<FicheId> ids = new ArrayList<>(count);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(new FicheId(rows.getObject(1, UUID.class)));
                }
            }
            return ids;
        }
    }

    private void refuseTaken(List<FicheData> wanted) throws SQLException {
        Set<Siren> taken = new HashSet<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT siren FROM fiche WHERE siren = ANY (?) AND status <> 'ARCHIVED'")) {
            Object[] sirens = wanted.stream().map(data -> data.siren().value()).toArray();
            query.setArray(1, connection.createArrayOf("text", sirens));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    taken.add(new Siren(rows.getString(1)));
                }
            }
        }
        for (FicheData data : wanted) {
            Siren siren = data.siren();
            if (!taken.add(siren)) {
                throw new InvalidFicheException(
                        siren, List.of(new Problem("siren", ProblemCode.SIREN_TAKEN, List.of(siren.value()))));
            }
        }
    }
}
