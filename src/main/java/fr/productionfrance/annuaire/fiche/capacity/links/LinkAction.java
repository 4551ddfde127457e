package fr.productionfrance.annuaire.fiche.capacity.links;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.capacity.CapacityKey;

/** What a link does. */
public sealed interface LinkAction {

    /** Nothing has changed: every line holds again. */
    record Renew() implements LinkAction {}

    /** One line is in this state. */
    record SetLine(CapacityKey key, Capacity.State state) implements LinkAction {}
}
