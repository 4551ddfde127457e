package fr.productionfrance.annuaire.search.indexing;

import java.util.List;

/** All that the public may see of a fiche, as its document keeps it for the pages. */
public record PublicRecord(PublicFiche fiche, List<PublicCapability> capabilities) {

    public PublicRecord {
        capabilities = List.copyOf(capabilities);
    }
}
