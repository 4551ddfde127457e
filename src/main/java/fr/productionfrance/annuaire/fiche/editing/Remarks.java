package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the animator wrote to keepers, for as long as they have not put it away. */
@Repository
public class Remarks {

    private final JdbcClient jdbc;
    private final FicheAccess access;

    Remarks(JdbcClient jdbc, FicheAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    void add(FicheId fiche, UUID account, String text) {
        jdbc.sql("INSERT INTO fiche_remark (fiche_id, account_id, text) VALUES (?, ?, ?)")
                .params(fiche.value(), account, text)
                .update();
    }

    /** What nobody has put away yet, the newest first, for a keeper. */
    public List<Remark> of(FicheId fiche) {
        access.keeper(fiche);
        return jdbc.sql("SELECT id, text, at FROM fiche_remark WHERE fiche_id = ? AND NOT put_away ORDER BY id DESC")
                .param(fiche.value())
                .query((row, _) -> new Remark(
                        row.getLong("id"),
                        Objects.requireNonNull(row.getString("text")),
                        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                                .toInstant()))
                .list();
    }

    /** Puts a remark away for all keepers of the fiche. */
    public void putAway(FicheId fiche, long id) {
        access.keeper(fiche);
        jdbc.sql("UPDATE fiche_remark SET put_away = true WHERE fiche_id = ? AND id = ?")
                .params(fiche.value(), id)
                .update();
    }
}
