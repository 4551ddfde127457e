package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

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
