package fr.productionfrance.annuaire.fiche;

import java.util.Locale;

/** What buyers get to see of a fiche. The search answers it: a fiche knows of no search. */
public interface PublicSide {

    /**
     * The fiche as its public page would show it, were it published as it is.
     *
     * @return markup, in which all that members wrote is text
     */
    String page(Fiche fiche, Locale locale);

    /** Whether a search that is made now finds the fiche as this version says; no as well where nobody can tell. */
    boolean isFound(FicheId fiche, long version);
}
