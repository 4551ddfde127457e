package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.search.indexing.PublicCapability;
import fr.productionfrance.annuaire.search.indexing.PublicFiche;
import java.util.List;

/** What is read back of a document. */
record HitSource(PublicFiche view, int capabilityCount, List<NestedSource> capabilities) {

    /** A nested capability. */
    record NestedSource(PublicCapability view) {}

    List<PublicCapability> declared() {
        return capabilities.stream().map(NestedSource::view).toList();
    }
}
