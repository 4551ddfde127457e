package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.Optional;

/** Which declared capacity speaks for a capability: that of its process, or of the nearest process above it. */
final class CapacityOf {

    private CapacityOf() {}

    static Optional<Capacity> process(String process, Site site, Vocabulary processes) {
        if (site.capacities().isEmpty()) {
            return Optional.empty();
        }
        for (String code : processes.withAncestors(process)) {
            for (Capacity capacity : site.capacities()) {
                if (capacity.process().equals(code)) {
                    return Optional.of(capacity);
                }
            }
        }
        return Optional.empty();
    }
}
