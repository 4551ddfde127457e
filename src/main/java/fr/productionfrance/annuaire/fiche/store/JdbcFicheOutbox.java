package fr.productionfrance.annuaire.fiche.store;

import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcFicheOutbox implements FicheOutbox {

    private final JdbcClient jdbc;

    JdbcFicheOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long waiting() {
        return jdbc.sql("SELECT count(*) FROM fiche_outbox").query(Long.class).single();
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
