package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.Problem;
import java.util.List;

/** What became of bringing a member in. */
public sealed interface NewMember {

    /** It has a fiche, a draft that says no more than its name. */
    record Created(Fiche fiche) implements NewMember {}

    /** The firm has this fiche already. */
    record Known(Fiche fiche) implements NewMember {}

    /** What was typed is no SIREN. */
    record NoSiren() implements NewMember {}

    record Refused(List<Problem> problems) implements NewMember {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
