package fr.productionfrance.annuaire.fiche.members.ui;

import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.Fiche;

/** Told when something was done with a fiche, or could not be: the page shows it anew, with that word. */
@FunctionalInterface
interface Done {

    void tell(Fiche fiche, Notice notice);
}
