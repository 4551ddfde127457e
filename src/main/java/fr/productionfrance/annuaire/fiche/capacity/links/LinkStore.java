package fr.productionfrance.annuaire.fiche.capacity.links;

import fr.productionfrance.annuaire.access.OneTimeToken;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.capacity.CapacityChange;
import fr.productionfrance.annuaire.fiche.capacity.CapacityKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links in PostgreSQL, by the hash of what they hold. */
@Repository
class LinkStore {

    /** @param made what it changed when it was used */
    record Link(
            UUID account,
            FicheId fiche,
            long letter,
            LinkAction action,
            Instant expires,
            Optional<Instant> used,
            List<CapacityChange> made,
            boolean undone) {}

    private static final String SELECT = """
            select l.*, letter.account_id, letter.fiche_id
            from capacity_link l join letter on letter.id = l.letter_id where token_hash = ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(OneTimeToken token, long letter, LinkAction action, Instant expires) {
        Optional<LinkAction.SetLine> line =
                action instanceof LinkAction.SetLine set ? Optional.of(set) : Optional.empty();
        jdbc.sql("""
                        insert into capacity_link (token_hash, letter_id, site, process, state, expires_at)
                        values (:hash, :letter, :site, :process, :state, :expires)
                        """)
                .param("hash", token.hash())
                .param("letter", letter)
                .param("site", line.map(set -> set.key().site()).orElse(null))
                .param("process", line.map(set -> set.key().process()).orElse(null))
                .param("state", line.map(set -> set.state().name()).orElse(null))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Link> find(OneTimeToken token) {
        return find(SELECT, token);
    }

    /** The link, which nobody else uses until the transaction ends. */
    Optional<Link> lock(OneTimeToken token) {
        return find(SELECT + " for update of l", token);
    }

    private Optional<Link> find(String select, OneTimeToken token) {
        return jdbc.sql(select).param(token.hash()).query((row, _) -> read(row)).optional();
    }

    /** Whether a letter's line was set by another of its links. */
    boolean answered(Link link) {
        return link.action() instanceof LinkAction.SetLine line
                && jdbc.sql("""
                                select exists (select 1 from capacity_link where letter_id = ? and used_at is not null
                                    and (site is null or (site = ? and process = ?)))
                                """)
                        .params(link.letter(), line.key().site(), line.key().process())
                        .query(Boolean.class)
                        .single();
    }

    void use(OneTimeToken token, List<CapacityChange> made) {
        jdbc.sql("update capacity_link set used_at = ?, made = ?::jsonb where token_hash = ?")
                .params(now(), MadeJson.write(made), token.hash())
                .update();
    }

    void takeBack(OneTimeToken token) {
        jdbc.sql("update capacity_link set undone_at = ? where token_hash = ?")
                .params(now(), token.hash())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Link read(ResultSet row) throws SQLException {
        String site = row.getString("site");
        LinkAction action = site == null
                ? new LinkAction.Renew()
                : new LinkAction.SetLine(
                        new CapacityKey(site, row.getString("process")),
                        Capacity.State.valueOf(row.getString("state")));
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        String made = row.getString("made");
        return new Link(
                row.getObject("account_id", UUID.class),
                new FicheId(row.getObject("fiche_id", UUID.class)),
                row.getLong("letter_id"),
                action,
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(used).map(OffsetDateTime::toInstant),
                made == null ? List.of() : MadeJson.read(made),
                row.getObject("undone_at", OffsetDateTime.class) != null);
    }
}
