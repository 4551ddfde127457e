package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.Siren;
import java.util.List;
import java.util.stream.Collectors;

/** A fiche that breaks a rule was to be stored. Nothing was written. */
public final class InvalidFicheException extends RuntimeException {

    private final transient Siren siren;
    private final transient List<Problem> problems;

    InvalidFicheException(Siren siren, List<Problem> problems) {
        super("The fiche of " + siren + " can't be stored: "
                + problems.stream().map(p -> p.path() + " " + p.code()).collect(Collectors.joining(", ")));
        this.siren = siren;
        this.problems = List.copyOf(problems);
    }

    /** The firm whose fiche it is, so that one can be told from many. */
    public Siren siren() {
        return siren;
    }

    /** What is wrong, errors only; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
