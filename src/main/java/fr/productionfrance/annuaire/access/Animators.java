package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How animators bring in others of their kind, and let them go; everybody else is refused here, and learns nothing of who exists. */
@Service
public class Animators {

    /** How inviting an animator ended. */
    public enum Invited {
        /** A letter with a link goes to somebody new, or to somebody who has not answered an earlier one. */
        INVITED,
        /** Had an account, which is an animator's from now on; a letter says so. */
        PROMOTED,
        ALREADY,
        /** Has an account that was closed: it must be opened first. */
        CLOSED
    }

    /** How taking the role away ended. */
    public enum Withdrawal {
        DONE,
        /** Nobody else could sign in as an animator. */
        LAST,
        NO_ANIMATOR
    }

    private final PeopleTable people;
    private final Accounts accounts;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final Sessions sessions;
    private final CurrentAccount current;

    Animators(
            PeopleTable people,
            Accounts accounts,
            AccountLinks links,
            AccountLetters letters,
            Sessions sessions,
            CurrentAccount current) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.sessions = sessions;
        this.current = current;
    }

    /**
     * Makes an animator, by the same one-time invitation that members get.
     *
     * @param language the one that the letters to somebody new are written in
     */
    @Transactional
    public Invited invite(EmailAddress email, Locale language) {
        animator();
        people.invite(email, language);
        Account account = accounts.byEmail(email).orElseThrow();
        boolean unanswered = people.isUnanswered(account.id());
        if (!account.open() && !unanswered) {
            return Invited.CLOSED;
        }
        if (account.open() && account.role() == Role.ADMIN) {
            return Invited.ALREADY;
        }
        people.setRole(account.id(), Role.ADMIN);
        if (unanswered) {
            people.invitedAgain(account.id());
            letters.animatorInvitation(account, links.issue(account.id(), LinkPurpose.INVITATION));
            return Invited.INVITED;
        }
        sessions.endAll(account);
        letters.becameAnimator(account);
        return Invited.PROMOTED;
    }

    /** Makes a member of an animator, who is told so by letter and signed out, since sessions know the role they began with. */
    @Transactional
    public Withdrawal withdraw(UUID id) {
        animator();
        Account account = accounts.byId(id).filter(Account::open).orElse(null);
        if (account == null || account.role() != Role.ADMIN) {
            return Withdrawal.NO_ANIMATOR;
        }
        if (people.isLastAdmin(id)) {
            return Withdrawal.LAST;
        }
        people.setRole(id, Role.MEMBER);
        sessions.endAll(account);
        letters.noLongerAnimator(account);
        return Withdrawal.DONE;
    }

    private void animator() {
        if (current.get().filter(SignedIn::isAdmin).isEmpty()) {
            throw new AccessDeniedException("For the animator alone");
        }
    }
}
