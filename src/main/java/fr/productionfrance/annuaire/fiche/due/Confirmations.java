package fr.productionfrance.annuaire.fiche.due;

import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * That somebody looked a fiche over and found all of it right. Kept as a fact of its own: it is no change, so the fiche's date, its
 * history and the index know nothing of it.
 */
@Service
public class Confirmations {

    private final FicheAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Confirmations(FicheAccess access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says so for the fiche as it stands, once a day at most: another click says nothing new. Whether it was new. */
    public boolean confirm(FicheId fiche) {
        SignedIn keeper = access.keeper(fiche);
        LocalDate today = LocalDate.now(clock.withZone(Places.TIME_ZONE));
        return jdbc.sql("""
                        insert into fiche_confirmation (fiche_id, version, at, account_id)
                        select id, version, :at, :account from fiche
                        where id = :fiche and status <> 'ARCHIVED' and not exists (
                            select 1 from fiche_confirmation c
                            where c.fiche_id = fiche.id and c.version = fiche.version and c.at >= :begin)
                        """)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("account", keeper.account())
                        .param("fiche", fiche.value())
                        .param("begin", today.atStartOfDay(Places.TIME_ZONE).toOffsetDateTime())
                        .update()
                > 0;
    }
}
