package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.WaitingLetters;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is held of a person: handing it over, and forgetting it. A person does both with their own account, the animator with any. Where a
 * history names who goes, it says from then on that it was an account that is gone: what became of a fiche stays true.
 */
@Service
public class PersonalData {

    private static final int MARK_BYTES = 4;

    private final Accounts accounts;
    private final PeopleTable people;
    private final Sessions sessions;
    private final WaitingLetters waiting;
    private final CurrentAccount current;
    private final List<PersonalTraces> traces;
    private final JdbcClient jdbc;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    PersonalData(
            Accounts accounts,
            PeopleTable people,
            Sessions sessions,
            WaitingLetters waiting,
            CurrentAccount current,
            List<PersonalTraces> traces,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.people = people;
        this.sessions = sessions;
        this.waiting = waiting;
        this.current = current;
        this.traces = traces;
        this.jdbc = jdbc;
    }

    /** Everything that is held of a person, as JSON. */
    public byte[] export(UUID id) {
        allow(id);
        Account account = accounts.byId(id).orElseThrow();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("account", row(id));
        file.put(
                "fiches",
                new NamedColumn(jdbc, "account_fiche", "account_id::text", "fiche_id", "since").of(id.toString()));
        file.put(
                "passkeys",
                new NamedColumn(jdbc, "passkey", "account_id::text", "created_at", "label", "last_used_at")
                        .of(id.toString()));
        traces.forEach(
                trace -> file.put(trace.section(), trace.of(account.email().value())));
        return json.writeValueAsBytes(file);
    }

    /**
     * Forgets a person: the account and all that hangs on it go, and what it did stands under a name that tells nothing.
     *
     * @return whether it is gone; the last animator's account stays
     */
    @Transactional
    public boolean erase(UUID id) {
        allow(id);
        if (people.isLastAdmin(id)) {
            return false;
        }
        Optional<Account> known = accounts.byId(id);
        if (known.isEmpty()) {
            // From another page, meanwhile.
            return true;
        }
        Account account = known.get();
        String mark = HexFormat.of().formatHex(OneTimeToken.random().hash(), 0, MARK_BYTES);
        traces.forEach(trace -> trace.rename(account.email().value(), "compte-efface-" + mark));
        waiting.forget(account.email());
        people.remove(id);
        sessions.forget(account);
        return true;
    }

    private Map<String, Object> row(UUID id) {
        return new NamedColumn(
                        jdbc,
                        "account",
                        "id::text",
                        "email",
                        "role",
                        "language",
                        "enabled",
                        "created_at",
                        "invited_at",
                        "accepted_at",
                        "last_sign_in_at")
                .of(id.toString())
                .getFirst();
    }

    private void allow(UUID id) {
        if (current.get()
                .filter(account -> account.isAdmin() || account.account().equals(id))
                .isEmpty()) {
            throw new AccessDeniedException("Not this account's");
        }
    }
}
