package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom letters about something that happened may reach: open accounts alone. Asks no questions of who calls. */
@Repository
public class Recipients {

    private static final String OPEN = "select email, language from account where enabled and accepted_at is not null ";

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Recipient> keepersOf(UUID fiche) {
        return jdbc.sql(OPEN + "and id in (select account_id from account_fiche where fiche_id = ?) order by email")
                .param(fiche)
                .query(Recipients::recipient)
                .list();
    }

    public List<Recipient> animators() {
        return jdbc.sql(OPEN + "and role = 'ADMIN' order by email")
                .query(Recipients::recipient)
                .list();
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        return new Recipient(new EmailAddress(row.getString("email")), Locale.of(row.getString("language")));
    }
}
