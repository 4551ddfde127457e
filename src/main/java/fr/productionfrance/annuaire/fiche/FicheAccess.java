package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.access.CurrentAccount;
import fr.productionfrance.annuaire.access.SignedIn;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a fiche; the one place where that is decided. The animator may do everything, a member what concerns the
 * fiches its account keeps. Whoever may not keep a fiche is told the same whether or not there is one.
 */
@Component
public class FicheAccess {

    private final CurrentAccount current;

    FicheAccess(CurrentAccount current) {
        this.current = current;
    }

    /** Whether who asks may see a fiche as its keepers do, and change it. */
    public boolean mayKeep(FicheId fiche) {
        return allowed(keeps(fiche)).isPresent();
    }

    /** Whether who asks may publish, review, audit, archive and merge. */
    public boolean mayAnimate() {
        return allowed(SignedIn::isAdmin).isPresent();
    }

    /**
     * The account that asks, which may keep this fiche.
     *
     * @throws AccessDeniedException when it may not, or nobody is signed in
     */
    public SignedIn keeper(FicheId fiche) {
        return allowed(keeps(fiche)).orElseThrow(FicheAccess::denied);
    }

    /**
     * The account that asks, which is an animator's.
     *
     * @throws AccessDeniedException when it is not, or nobody is signed in
     */
    public SignedIn animator() {
        return allowed(SignedIn::isAdmin).orElseThrow(FicheAccess::denied);
    }

    private Optional<SignedIn> allowed(Predicate<SignedIn> rule) {
        return current.get().filter(rule);
    }

    private static Predicate<SignedIn> keeps(FicheId fiche) {
        return account -> account.isAdmin() || account.fiches().contains(fiche.value());
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("Not this account's");
    }
}
