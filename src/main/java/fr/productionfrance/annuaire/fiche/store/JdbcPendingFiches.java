package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcPendingFiches implements PendingFiches {

    private final JdbcClient jdbc;

    JdbcPendingFiches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fiche that was pending when it was loaded has no change that made it so. */
    @Override
    public List<PendingFiche> all() {
        return jdbc.sql("""
                        SELECT id, slug, coalesce(trade_name, name), coalesce(
                            (SELECT max(at) FROM fiche_revision WHERE fiche_id = fiche.id
                             AND after ->> 'status' = 'PENDING' AND before ->> 'status' IS DISTINCT FROM 'PENDING'),
                            updated_at) AS since
                        FROM fiche WHERE status = 'PENDING' ORDER BY since, id""")
                .query((rows, _) -> {
                    RowReader row = new RowReader(rows);
                    return new PendingFiche(new FicheId(row.uuid()), row.text(), row.text(), row.instant());
                })
                .list();
    }
}
