package fr.productionfrance.annuaire.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who is signed in, as the store knows this account at this moment: an account that was closed, or that lost a fiche, has lost it at once.
 *
 * @param fiches the ids of the fiches this account keeps
 */
public record SignedIn(UUID account, String email, Role role, Set<UUID> fiches) {

    public SignedIn {
        fiches = Set.copyOf(fiches);
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    /** Nothing of the person: this text may end in a log. */
    @Override
    public String toString() {
        return "SignedIn[" + account + "]";
    }
}
