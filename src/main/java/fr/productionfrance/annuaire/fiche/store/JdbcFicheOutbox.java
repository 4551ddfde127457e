package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcFicheOutbox implements FicheOutbox {

    private static final String RETRY = """
            UPDATE fiche_outbox SET set_aside_at = NULL, attempts = 0, refusals = 0, next_attempt_at = now()
             WHERE attempts > 0""";
    private static final String WAKE = "SELECT pg_notify('fiche_outbox', '')";

    private final JdbcClient jdbc;

    JdbcFicheOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public State state() {
        return jdbc.sql("""
                        SELECT count(*), count(set_aside_at), min(created_at) FILTER (WHERE set_aside_at IS NULL)
                          FROM fiche_outbox""")
                .query((rows, _) -> {
                    RowReader row = new RowReader(rows);
                    return new State(row.bigint(), row.bigint(), row.instantOrNull());
                })
                .single();
    }

    @Override
    public List<SetAside> setAside(int most) {
        return jdbc.sql("""
                        SELECT fiche_id, version, attempts, last_error, set_aside_at FROM fiche_outbox
                         WHERE set_aside_at IS NOT NULL ORDER BY set_aside_at DESC, id DESC LIMIT ?""").param(most).query((rows, _) -> read(rows)).list();
    }

    private static SetAside read(ResultSet rows) throws SQLException {
        RowReader row = new RowReader(rows);
        return new SetAside(new FicheId(row.uuid()), row.bigint(), row.integer(), row.text(), row.instant());
    }

    @Override
    public void retry(Collection<FicheId> ids) {
        jdbc.sql(RETRY + " AND fiche_id = ANY (?)")
                .param(ids.stream().map(FicheId::value).toArray(UUID[]::new))
                .update();
        wake();
    }

    @Override
    public void retryAll() {
        jdbc.sql(RETRY).update();
        wake();
    }

    private void wake() {
        jdbc.sql(WAKE).query((_, _) -> true).single();
    }

    @Override
    public Mark mark() {
        return new Mark(jdbc.sql("SELECT id FROM fiche_outbox")
                .query((row, _) -> row.getLong("id"))
                .list());
    }

    @Override
    public void remove(Mark mark) {
        jdbc.sql("DELETE FROM fiche_outbox WHERE id = ANY (?)")
                .param(mark.rows().toArray(Long[]::new))
                .update();
    }
}
