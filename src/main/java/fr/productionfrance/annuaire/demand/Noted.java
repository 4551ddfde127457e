package fr.productionfrance.annuaire.demand;

import java.time.LocalDate;

/**
 * The searches of a day that asked the same in vain.
 *
 * @param criteria as the parameters of the search's address
 */
record Noted(LocalDate day, String criteria, int searches, int toConfirm) {

    Noted plus(Noted later) {
        return new Noted(day, criteria, searches + later.searches, later.toConfirm);
    }
}
