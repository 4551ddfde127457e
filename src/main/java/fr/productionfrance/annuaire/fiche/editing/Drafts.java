package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheJson;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;

/** What people are typing, in PostgreSQL. */
@Repository
class Drafts {

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Draft keep(FicheId fiche, UUID account, long baseVersion, FicheData data) {
        OffsetDateTime keptAt = jdbc.sql("""
                        INSERT INTO fiche_draft (fiche_id, account_id, base_version, data, kept_at)
                        VALUES (?, ?, ?, ?::json, now())
                        ON CONFLICT (fiche_id, account_id) DO UPDATE
                        SET base_version = excluded.base_version, data = excluded.data, kept_at = excluded.kept_at
                        RETURNING kept_at""")
                .params(
                        fiche.value(),
                        account,
                        baseVersion,
                        FicheJson.tree(data).toString())
                .query(OffsetDateTime.class)
                .single();
        return new Draft(baseVersion, data, keptAt.toInstant());
    }

    /** A draft that the model of today can't read is no draft any more. */
    Optional<Draft> find(FicheId fiche, UUID account) {
        return jdbc.sql("SELECT base_version, data, kept_at FROM fiche_draft WHERE fiche_id = ? AND account_id = ?")
                .params(fiche.value(), account)
                .query((row, _) -> read(
                        row.getLong("base_version"),
                        Objects.requireNonNull(row.getString("data")),
                        Objects.requireNonNull(row.getObject("kept_at", OffsetDateTime.class))))
                .optional()
                .flatMap(draft -> draft);
    }

    private static Optional<Draft> read(long baseVersion, String data, OffsetDateTime keptAt) {
        try {
            return Optional.of(new Draft(baseVersion, FicheJson.data(FicheJson.read(data)), keptAt.toInstant()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    void drop(FicheId fiche, UUID account) {
        jdbc.sql("DELETE FROM fiche_draft WHERE fiche_id = ? AND account_id = ?")
                .params(fiche.value(), account)
                .update();
    }
}
