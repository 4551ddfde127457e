package fr.productionfrance.annuaire.nomenclature;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names under which a material is ordered.
 *
 * @param enNumbers numbers of EN 10027-2 and its like, as "1.4404"
 * @param enNames symbolic names, as "X2CrNiMo17-12-2"
 * @param afnor former French names, as "Z2CND17-12"
 * @param aisiUns American names, as "316L" or "S31603"
 * @param tradeNames names of makers
 * @param near designations of equivalents that are close but not the same material, from any of the systems above: good
 *     for finding, never to be shown as an exact match
 */
public record Designations(
        List<String> enNumbers,
        List<String> enNames,
        List<String> afnor,
        List<String> aisiUns,
        List<String> tradeNames,
        List<String> near) {

    static final Designations NONE = new Designations(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Every name that means this very material. */
    public List<String> exact() {
        return Stream.of(enNumbers, enNames, afnor, aisiUns, tradeNames)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
