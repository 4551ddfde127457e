package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the animator and the keepers of a fiche wrote to each other, for as long as nobody has put it away. */
@Repository
public class Remarks {

    /** As much as the field takes. */
    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final FicheAccess access;

    Remarks(JdbcClient jdbc, FicheAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Nothing where nothing was written. */
    void add(FicheId fiche, SignedIn by, String typed) {
        String text = typed.replace("\0", "").strip();
        if (!text.isEmpty()) {
            jdbc.sql("INSERT INTO fiche_remark (fiche_id, account_id, text, of_keeper) VALUES (?, ?, ?, ?)")
                    .params(
                            fiche.value(),
                            by.account(),
                            text.substring(0, Math.min(text.length(), LONGEST)),
                            !by.isAdmin())
                    .update();
        }
    }

    /** What nobody has put away yet, the newest first, for a keeper. */
    public List<Remark> of(FicheId fiche) {
        access.keeper(fiche);
        return jdbc.sql(
                        "SELECT id, text, at, of_keeper FROM fiche_remark WHERE fiche_id = ? AND NOT put_away ORDER BY id DESC")
                .param(fiche.value())
                .query((row, _) -> new Remark(
                        row.getLong("id"),
                        Objects.requireNonNull(row.getString("text")),
                        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                                .toInstant(),
                        row.getBoolean("of_keeper")))
                .list();
    }

    /** What keepers wrote has been read, and decided on. */
    void putAwayOfKeepers(FicheId fiche) {
        jdbc.sql("UPDATE fiche_remark SET put_away = true WHERE fiche_id = ? AND of_keeper")
                .param(fiche.value())
                .update();
    }

    /** Puts a remark away, for all who see it. */
    public void putAway(FicheId fiche, long id) {
        access.keeper(fiche);
        jdbc.sql("UPDATE fiche_remark SET put_away = true WHERE fiche_id = ? AND id = ?")
                .params(fiche.value(), id)
                .update();
    }
}
