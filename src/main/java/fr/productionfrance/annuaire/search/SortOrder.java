package fr.productionfrance.annuaire.search;

import java.util.Arrays;
import java.util.Optional;

/** In which order fiches come; distance needs a place. */
public enum SortOrder {
    FIT("fit"),
    DISTANCE("distance"),
    FRESHNESS("fresh");

    private final String parameter;

    SortOrder(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<SortOrder> ofParameter(String parameter) {
        return Arrays.stream(values())
                .filter(s -> s.parameter.equals(parameter))
                .findFirst();
    }
}
