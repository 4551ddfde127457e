package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A change of address, which both sides must confirm: the new one, since it may be mistyped or somebody else's, and the old one, since who
 * asks may be somebody at an unlocked desk. Either can stop it. An address that has an account gets no letter, and nobody is told.
 */
@Service
public class AddressChange {

    /** What a link of a change can still do. */
    public record Asked(String from, String to) {

        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    /** How confirming one ended. */
    public enum Outcome {
        /** The other side must confirm too. */
        WAITING,
        DONE,
        LINK_NOT_VALID
    }

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PeopleTable people;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final Sessions sessions;
    private final List<PersonalTraces> traces;

    AddressChange(
            JdbcClient jdbc,
            Accounts accounts,
            PeopleTable people,
            AccountLinks links,
            AccountLetters letters,
            Sessions sessions,
            List<PersonalTraces> traces) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.letters = letters;
        this.sessions = sessions;
        this.traces = traces;
    }

    /** Writes to both sides; what was asked before is forgotten. */
    @Transactional
    public void ask(UUID id, EmailAddress wanted) {
        Account account = accounts.byId(id).orElseThrow();
        jdbc.sql("""
                        insert into address_change (account_id, new_email) values (?, ?)
                        on conflict (account_id) do update set new_email = excluded.new_email, asked_at = now(),
                            old_confirmed = false, new_confirmed = false
                        """).params(id, wanted.value()).update();
        letters.oldAddress(account, wanted, links.issue(id, LinkPurpose.OLD_ADDRESS));
        OneTimeToken link = links.issue(id, LinkPurpose.NEW_ADDRESS);
        if (accounts.byEmail(wanted).isEmpty()) {
            letters.newAddress(account, wanted, link);
        }
    }

    /** What this link is about, while it works. */
    public Optional<Asked> asked(String token) {
        return find(token)
                .flatMap(id -> jdbc.sql("""
                        select email, new_email from account join address_change on account_id = id where id = ?
                        """)
                        .param(id)
                        .query((row, number) -> new Asked(row.getString("email"), row.getString("new_email")))
                        .optional());
    }

    @Transactional
    public Outcome confirm(String token) {
        Optional<UUID> old = links.use(token, LinkPurpose.OLD_ADDRESS);
        Optional<UUID> id = old.or(() -> links.use(token, LinkPurpose.NEW_ADDRESS));
        if (id.isEmpty()) {
            return Outcome.LINK_NOT_VALID;
        }
        String side = old.isPresent() ? "old_confirmed" : "new_confirmed";
        return jdbc.sql("update address_change set " + side + " = true where account_id = ?"
                        + " returning new_email, old_confirmed and new_confirmed as both")
                .param(id.get())
                .query((row, number) -> row.getBoolean("both")
                        ? change(id.get(), new EmailAddress(row.getString("new_email")))
                        : Outcome.WAITING)
                .optional()
                .orElse(Outcome.LINK_NOT_VALID);
    }

    /** Forgets the change; the account stays as it was, and its links of this kind end. */
    @Transactional
    public boolean stop(String token) {
        Optional<UUID> id = find(token);
        id.ifPresent(this::forget);
        return id.isPresent();
    }

    private Outcome change(UUID id, EmailAddress wanted) {
        Account account = accounts.byId(id).orElseThrow();
        forget(id);
        if (!people.changeEmail(id, wanted)) {
            return Outcome.LINK_NOT_VALID;
        }
        traces.forEach(trace -> trace.rename(account.email().value(), wanted.value()));
        links.endAll(id);
        sessions.endAll(account);
        return Outcome.DONE;
    }

    private void forget(UUID id) {
        jdbc.sql("delete from address_change where account_id = ?").param(id).update();
        links.end(id, LinkPurpose.OLD_ADDRESS);
        links.end(id, LinkPurpose.NEW_ADDRESS);
    }

    private Optional<UUID> find(String token) {
        return links.find(token, LinkPurpose.OLD_ADDRESS).or(() -> links.find(token, LinkPurpose.NEW_ADDRESS));
    }
}
