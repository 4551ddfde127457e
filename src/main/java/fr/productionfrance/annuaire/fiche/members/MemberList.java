package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All members, whatever their status, a page at a time and by name. */
@Repository
public class MemberList {

    private static final String ROWS = """
            select f.id, f.slug, coalesce(f.trade_name, f.name) as name, f.siren, f.status, f.updated_at,
                (select city from site s where s.fiche_id = f.id order by position limit 1) as city,
                (select count(*) from account_fiche k join account a on a.id = k.account_id
                    where k.fiche_id = f.id and a.enabled) as keepers,
                last.held_on, last.next_due
            from fiche f
            left join lateral (
                select held_on, next_due from audit where fiche_id = f.id order by held_on desc, id desc limit 1) last on true
            where (cast(:status as text) is null or f.status = :status)
                and (:asked = '' or f.siren = replace(:asked, ' ', '') or firm_words(f.name, f.trade_name) @@ firm_query(:asked))
            """;

    private final FicheAccess access;
    private final JdbcClient jdbc;

    MemberList(FicheAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    public List<MemberRow> page(MemberFilter filter, int offset, int limit) {
        access.animator();
        return asked(ROWS + " order by firm_order(f.name, f.trade_name), f.id limit :limit offset :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> read(row))
                .list();
    }

    public long count(MemberFilter filter) {
        access.animator();
        return asked("select count(*) from (" + ROWS + ") as members", filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, MemberFilter filter) {
        return jdbc.sql(sql)
                .param("asked", filter.name())
                .param("status", filter.status().map(FicheStatus::name).orElse(null));
    }

    private static MemberRow read(ResultSet row) throws SQLException {
        return new MemberRow(
                new FicheId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("siren"),
                FicheStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(row.getObject("updated_at", OffsetDateTime.class))
                        .toInstant(),
                Optional.ofNullable(row.getString("city")),
                row.getInt("keepers"),
                Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("next_due", LocalDate.class)));
    }
}
