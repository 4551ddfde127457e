package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.Capacity;
import java.util.Locale;

/** The name by which the style sheets draw a state's shape. */
public final class StateLook {

    private StateLook() {}

    public static String of(Capacity.State state) {
        return state == Capacity.State.PARTIAL ? "partly" : state.name().toLowerCase(Locale.ROOT);
    }
}
