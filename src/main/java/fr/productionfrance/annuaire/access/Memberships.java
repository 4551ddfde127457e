package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which accounts keep which fiches. Who may call this is decided by who calls: it asks no questions. */
@Repository
public class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets an account keep a fiche; that it does already changes nothing, and neither does an address without an account. */
    public void add(EmailAddress email, UUID fiche) {
        jdbc.sql("""
                        insert into account_fiche (account_id, fiche_id) select id, ? from account where email = ?
                        on conflict do nothing
                        """).params(fiche, email.value()).update();
    }

    public void remove(EmailAddress email, UUID fiche) {
        jdbc.sql(
                        "delete from account_fiche where fiche_id = ? and account_id = (select id from account where email = ?)")
                .params(fiche, email.value())
                .update();
    }

    /** The addresses of the open accounts that keep a fiche, in the order they came. */
    public List<EmailAddress> keepersOf(UUID fiche) {
        return jdbc.sql("""
                        select email from account join account_fiche on account_id = id
                        where fiche_id = ? and enabled and accepted_at is not null order by since, email
                        """)
                .param(fiche)
                .query((row, number) -> new EmailAddress(row.getString("email")))
                .list();
    }
}
