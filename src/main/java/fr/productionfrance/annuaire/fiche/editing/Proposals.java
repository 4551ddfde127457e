package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for the animator, in PostgreSQL; at most one thing for each fiche. What was decided is kept. */
@Repository
class Proposals {

    /** What became of a proposal. */
    enum Decision {
        ACCEPTED,
        PARTLY,
        DECLINED,
        WITHDRAWN,
        REPLACED
    }

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fiches for which something waits, each with since when. */
    Map<FicheId, Instant> waiting() {
        return jdbc
                .sql("SELECT fiche_id, submitted_at FROM fiche_proposal WHERE state = 'SUBMITTED'")
                .query((row, _) -> Map.entry(
                        new FicheId(row.getObject("fiche_id", UUID.class)),
                        Objects.requireNonNull(row.getObject("submitted_at", OffsetDateTime.class))
                                .toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Proposal> waiting(FicheId fiche) {
        return jdbc.sql("""
                        SELECT id, fiche_id, base_version, base, data, submitted_by, submitted_at FROM fiche_proposal
                        WHERE fiche_id = ? AND state = 'SUBMITTED'""").param(fiche.value()).query((row, _) -> read(row)).optional();
    }

    /** The same, kept from being decided by others until the transaction ends; where there is none, from being submitted. */
    Optional<Proposal> lock(FicheId fiche) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('fiche_proposal' || ?, 0))")
                .param(fiche.toString())
                .query()
                .listOfRows();
        return waiting(fiche);
    }

    void submit(Fiche on, FicheData data, UUID account) {
        jdbc.sql("""
                        INSERT INTO fiche_proposal (fiche_id, base_version, base, data, submitted_by)
                        VALUES (?, ?, ?::jsonb, ?::jsonb, ?)""")
                .params(
                        on.id().value(),
                        on.version(),
                        FicheJson.tree(on.data()).toString(),
                        FicheJson.tree(data).toString(),
                        account)
                .update();
    }

    void decide(Proposal proposal, Decision decision, UUID account) {
        jdbc.sql("UPDATE fiche_proposal SET state = ?, decided_by = ?, decided_at = now() WHERE id = ?")
                .params(decision.name(), account, proposal.id())
                .update();
    }

    private static Proposal read(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                new FicheId(row.getObject("fiche_id", UUID.class)),
                row.getLong("base_version"),
                data(row, "base"),
                data(row, "data"),
                Optional.ofNullable(row.getObject("submitted_by", UUID.class)),
                Objects.requireNonNull(row.getObject("submitted_at", OffsetDateTime.class))
                        .toInstant());
    }

    private static FicheData data(ResultSet row, String column) throws SQLException {
        return FicheJson.data(FicheJson.read(Objects.requireNonNull(row.getString(column))));
    }
}
