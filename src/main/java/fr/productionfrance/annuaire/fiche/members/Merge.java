package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Two fiches that are to become one, as the animator looks at it before it is done.
 *
 * @param kept the fiche that stays, as it is now
 * @param other the fiche that is archived
 * @param result what the kept one will say
 */
public record Merge(Fiche kept, Fiche other, FicheData result) {

    static Merge of(Fiche kept, Fiche other) {
        return new Merge(kept, other, MergedFiche.of(kept.data(), other.data()));
    }

    /** How many sites the kept fiche gains. */
    public int newSites() {
        return result.sites().size() - kept.data().sites().size();
    }

    public int newCapabilities() {
        return count(result, Site::capabilities) - count(kept.data(), Site::capabilities);
    }

    public int newCertificates() {
        return count(result, Site::certificates) - count(kept.data(), Site::certificates);
    }

    public int newContacts() {
        return result.contacts().size() - kept.data().contacts().size();
    }

    private static int count(FicheData data, Function<Site, List<?>> parts) {
        return data.sites().stream().map(parts).mapToInt(Collection::size).sum();
    }
}
