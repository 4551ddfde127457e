package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the animator does with accounts; everybody else is refused here, whatever page or call they come by. */
@Service
public class People {

    /** How inviting somebody ended. */
    public enum Invited {
        /** A letter with a link goes to somebody new, or once more to somebody who has not answered. */
        INVITED,
        /** Has an account, and is told that it keeps one more fiche. */
        HAS_ACCOUNT,
        /** Has an account that was closed: it must be opened first. */
        CLOSED
    }

    private final PeopleTable people;
    private final Accounts accounts;
    private final Memberships memberships;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final Sessions sessions;
    private final CurrentAccount current;

    People(
            PeopleTable people,
            Accounts accounts,
            Memberships memberships,
            AccountLinks links,
            AccountLetters letters,
            Sessions sessions,
            CurrentAccount current) {
        this.people = people;
        this.accounts = accounts;
        this.memberships = memberships;
        this.links = links;
        this.letters = letters;
        this.sessions = sessions;
        this.current = current;
    }

    public List<Person> all() {
        animator();
        return people.all();
    }

    /**
     * Lets a person keep a fiche, and tells them by letter.
     *
     * @param language the one that the letters to somebody new are written in
     * @param ficheName what the letter calls the fiche
     */
    @Transactional
    public Invited invite(EmailAddress email, Locale language, UUID fiche, String ficheName) {
        animator();
        people.invite(email, language);
        Account account = accounts.byEmail(email).orElseThrow();
        if (!account.open() && !people.isUnanswered(account.id())) {
            return Invited.CLOSED;
        }
        memberships.add(email, fiche);
        if (account.open()) {
            letters.oneMoreFiche(account, ficheName);
            return Invited.HAS_ACCOUNT;
        }
        writeInvitation(account, ficheName);
        return Invited.INVITED;
    }

    /**
     * A new letter; the link of the one before ends.
     *
     * @return whether it goes; who has answered meanwhile, or is gone, gets none
     */
    @Transactional
    public boolean inviteAgain(UUID id, String ficheName) {
        animator();
        Optional<Account> unanswered = accounts.byId(id).filter(account -> people.isUnanswered(id));
        unanswered.ifPresent(account -> writeInvitation(account, ficheName));
        return unanswered.isPresent();
    }

    /**
     * Takes back an invitation that nobody answered; who answered has an account, which is closed instead.
     *
     * @return whether it is taken back
     */
    @Transactional
    public boolean withdraw(UUID id) {
        animator();
        return people.removeUnanswered(id);
    }

    /**
     * Closes an account: its sessions and links end.
     *
     * @return whether it is closed; nobody closes their own, or that of the last animator
     */
    @Transactional
    public boolean close(UUID id) {
        if (animator().account().equals(id) || people.isLastAdmin(id)) {
            return false;
        }
        people.setEnabled(id, false);
        links.endAll(id);
        accounts.byId(id).ifPresent(sessions::endAll);
        return true;
    }

    @Transactional
    public void open(UUID id) {
        animator();
        people.setEnabled(id, true);
    }

    @Transactional
    public void takeAway(UUID id, UUID fiche) {
        animator();
        accounts.byId(id).ifPresent(account -> memberships.remove(account.email(), fiche));
    }

    private void writeInvitation(Account account, String ficheName) {
        people.invitedAgain(account.id());
        OneTimeToken link = links.issue(account.id(), LinkPurpose.INVITATION);
        if (account.role() == Role.ADMIN) {
            letters.animatorInvitation(account, link);
        } else {
            letters.invitation(account, link, ficheName);
        }
    }

    private SignedIn animator() {
        return current.get()
                .filter(SignedIn::isAdmin)
                .orElseThrow(() -> new AccessDeniedException("For the animator alone"));
    }
}
