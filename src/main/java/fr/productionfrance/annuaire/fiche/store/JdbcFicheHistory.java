package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

final class JdbcFicheHistory implements FicheHistory {

    private final JdbcClient jdbc;

    JdbcFicheHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Revision> of(FicheId id) {
        return jdbc.sql("""
                        SELECT version, at, author, before, after FROM fiche_revision
                        WHERE fiche_id = ? ORDER BY version DESC""")
                .param(id.value())
                .query((rows, _) -> revision(id, rows))
                .list();
    }

    /** A fiche that was loaded in bulk has no change that made it, but perhaps one that replaced it. */
    @Override
    public Optional<JsonNode> stateAt(FicheId id, long version) {
        return jdbc.sql("""
                        SELECT CASE WHEN version = :version THEN after ELSE before END FROM fiche_revision
                        WHERE fiche_id = :id AND version IN (:version, :version + 1) ORDER BY version LIMIT 1""")
                .param("id", id.value())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(FicheJson::read);
    }

    private static Revision revision(FicheId id, ResultSet rows) throws SQLException {
        RowReader row = new RowReader(rows);
        return new Revision(
                id,
                row.bigint(),
                row.instant(),
                row.text(),
                Optional.ofNullable(row.textAs(FicheJson::read)),
                FicheJson.read(row.text()));
    }
}
