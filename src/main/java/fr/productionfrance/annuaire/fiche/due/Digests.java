package fr.productionfrance.annuaire.fiche.due;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the parts of each published fiche amount to. Who saves a fiche has no part in it. */
@Repository
class Digests {

    private static final int FICHES_AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    Digests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds up again those that have changed since. All of them the first time, which takes seconds where there are many. */
    void catchUp() {
        List<UUID> changed = jdbc.sql("""
                        select f.id from fiche f left join fiche_digest d on d.fiche_id = f.id
                        where f.status = 'PUBLISHED' and d.version is distinct from f.version order by f.id
                        """)
                .query((row, _) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
        changed.stream()
                .gather(Gatherers.windowFixed(FICHES_AT_ONCE))
                .forEach(ids -> jdbc.sql(DigestSql.KEEP)
                        .param("ids", ids.toArray(UUID[]::new))
                        .update());
    }
}
