package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fiches and outbox in one snapshot: a change is seen in both or in neither. */
final class JdbcSettledFiches implements SettledFiches {

    private static final String PENDING = "SELECT DISTINCT fiche_id FROM fiche_outbox WHERE fiche_id = ANY (?)";

    private final FicheTransactions transactions;

    JdbcSettledFiches(FicheTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public State read(Collection<FicheId> ids) {
        return ids.isEmpty()
                ? new State(Map.of(), Set.of())
                : transactions.snapshot(connection -> new State(fiches(connection, ids), pending(connection, ids)));
    }

    private static Map<FicheId, Fiche> fiches(Connection connection, Collection<FicheId> ids) throws SQLException {
        return new FicheReader(connection)
                .byIds(ids).stream().collect(Collectors.toMap(Fiche::id, Function.identity()));
    }

    private static Set<FicheId> pending(Connection connection, Collection<FicheId> ids) throws SQLException {
        Set<FicheId> pending = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(PENDING)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", ids.stream().map(FicheId::value).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pending.add(new FicheId(rows.getObject(1, UUID.class)));
                }
            }
        }
        return pending;
    }
}
