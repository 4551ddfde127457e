package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom letters about fiches may reach: the open accounts with what they keep. Asks no questions of who calls. */
@Repository
public class Keepers {

    private final JdbcClient jdbc;

    Keepers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By account, each account's fiches in the order they came. */
    public List<Keeper> all() {
        return jdbc.sql("""
                        select id, email, language, fiche_id, since from account join account_fiche on account_id = id
                        where enabled and accepted_at is not null order by id, since, fiche_id
                        """)
                .query((row, number) -> new Keeper(
                        row.getObject("id", UUID.class),
                        new EmailAddress(row.getString("email")),
                        Locale.of(row.getString("language")),
                        row.getObject("fiche_id", UUID.class),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
