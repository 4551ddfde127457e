package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.util.Optional;

/**
 * Which members to list.
 *
 * @param name a SIREN, or what words of the name begin with; blank for all
 */
public record MemberFilter(String name, Optional<FicheStatus> status) {

    private static final int LONGEST = 200;

    /** Nobody's name has a NUL, which PostgreSQL would refuse, or is longer than a name. */
    public MemberFilter {
        String plain = name.replace("\0", "").strip();
        name = plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
