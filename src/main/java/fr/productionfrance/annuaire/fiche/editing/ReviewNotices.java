package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has the animators told that something of a fiche waits: by one letter until one of them has looked, however often its keepers change,
 * take back and submit again.
 */
@Component
class ReviewNotices {

    private final JdbcClient jdbc;
    private final ReviewLetters letters;

    ReviewNotices(JdbcClient jdbc, ReviewLetters letters) {
        this.jdbc = jdbc;
        this.letters = letters;
    }

    /** The caller holds the transaction in which it was submitted. */
    void submitted(Fiche fiche, ReviewQueue.Kind kind) {
        int first = jdbc.sql("INSERT INTO review_notice (fiche_id) VALUES (?) ON CONFLICT DO NOTHING")
                .param(fiche.id().value())
                .update();
        if (first > 0) {
            letters.tellAnimators(fiche, kind);
        }
    }

    /** An animator has looked: what is submitted from now on is news again. */
    void seen(FicheId fiche) {
        jdbc.sql("DELETE FROM review_notice WHERE fiche_id = ?")
                .param(fiche.value())
                .update();
    }
}
