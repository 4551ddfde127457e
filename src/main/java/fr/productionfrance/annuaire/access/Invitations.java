package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.access.Passwords.Outcome;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How who was invited answers: with a password, or without one, to sign in by mailed links or a passkey. */
@Service
public class Invitations {

    /**
     * What became of an answer.
     *
     * @param signIn what signs this browser in, once, without another letter: who holds the invitation has the mailbox; empty when refused
     */
    public record Answer(Outcome outcome, Optional<String> signIn) {

        static Answer refused(Outcome outcome) {
            return new Answer(outcome, Optional.empty());
        }

        @Override
        public String toString() {
            return "Answer[" + outcome + "]";
        }
    }

    private final AccountLinks links;
    private final Accounts accounts;
    private final PeopleTable people;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;

    Invitations(
            AccountLinks links,
            Accounts accounts,
            PeopleTable people,
            Passwords passwords,
            PasswordEncoder encoder,
            TransactionTemplate transaction) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    /** The address that this link invites, while it works. */
    public Optional<String> invited(String token) {
        return account(token).map(account -> account.email().value());
    }

    /** A refused password leaves the link as it was. */
    public Answer accept(String token, String password, Locale language) {
        Optional<Account> account = account(token);
        Optional<Outcome> refused =
                account.isEmpty() ? Optional.of(Outcome.LINK_NOT_VALID) : passwords.refusal(password, account.get());
        return refused.map(Answer::refused)
                .orElseGet(() -> accept(token, Optional.of(encoder.encode(password)), language));
    }

    public Answer acceptWithoutPassword(String token, Locale language) {
        return accept(token, Optional.empty(), language);
    }

    private Answer accept(String token, Optional<String> hash, Locale language) {
        Answer answer = transaction.execute(status -> acceptOnce(token, hash, language));
        return answer == null ? Answer.refused(Outcome.LINK_NOT_VALID) : answer;
    }

    private Answer acceptOnce(String token, Optional<String> hash, Locale language) {
        Optional<UUID> id = links.use(token, LinkPurpose.INVITATION).filter(people::accept);
        if (id.isEmpty()) {
            return Answer.refused(Outcome.LINK_NOT_VALID);
        }
        hash.ifPresent(password -> accounts.setPassword(id.get(), password));
        people.setLanguage(id.get(), language);
        String signIn = links.issue(id.get(), LinkPurpose.SIGN_IN).value();
        return new Answer(Outcome.DONE, Optional.of(signIn));
    }

    private Optional<Account> account(String token) {
        return links.find(token, LinkPurpose.INVITATION)
                .filter(people::isUnanswered)
                .flatMap(accounts::byId);
    }
}
