package fr.productionfrance.annuaire.nomenclature;

import java.util.List;

/**
 * A large city beyond the border, around which suppliers in France may be looked for.
 *
 * @param code the country and the French name, as "CH.GENEVE"
 * @param names the French one first, then what else it is called
 */
public record CityAbroad(String code, List<String> names, GeoPoint point) {

    public CityAbroad {
        names = List.copyOf(names);
    }

    /** Its French name, with its country as in "Genève (CH)". */
    public String label() {
        return names.getFirst() + " (" + code.substring(0, 2) + ")";
    }
}
