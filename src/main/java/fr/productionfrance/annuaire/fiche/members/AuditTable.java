package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audits in PostgreSQL. */
@Repository
class AuditTable {

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Audit> of(FicheId fiche) {
        return jdbc.sql("""
                        select held_on, manner, auditor, findings, next_due,
                            array(select capability_id from audit_capability where audit_id = id) as confirmed
                        from audit where fiche_id = ? order by held_on desc, id desc
                        """).param(fiche.value()).query((row, _) -> read(row)).list();
    }

    void add(FicheId fiche, Audit audit, UUID recordedBy, Instant now) {
        UUID id = jdbc.sql("""
                        insert into audit (fiche_id, held_on, manner, auditor, findings, next_due, recorded_at, recorded_by)
                        values (:fiche, :held, :manner, :auditor, :findings, :next, :now, :by) returning id
                        """)
                .param("fiche", fiche.value())
                .param("held", audit.heldOn())
                .param("manner", audit.manner().name())
                .param("auditor", audit.auditor())
                .param("findings", audit.findings())
                .param("next", audit.nextDue())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", recordedBy)
                .query(UUID.class)
                .single();
        for (UUID capability : audit.confirmed()) {
            jdbc.sql("insert into audit_capability (audit_id, capability_id) values (?, ?)")
                    .params(id, capability)
                    .update();
        }
    }

    private static Audit read(ResultSet row) throws SQLException {
        return new Audit(
                Objects.requireNonNull(row.getObject("held_on", LocalDate.class)),
                Audit.Manner.valueOf(row.getString("manner")),
                row.getString("auditor"),
                Set.of((UUID[]) row.getArray("confirmed").getArray()),
                row.getString("findings"),
                row.getObject("next_due", LocalDate.class));
    }
}
