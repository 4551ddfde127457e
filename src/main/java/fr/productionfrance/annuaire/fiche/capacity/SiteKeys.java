package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** What tells the sites of a fiche apart: the SIRET, else label and place, and for sites that share these their order. */
final class SiteKeys {

    private SiteKeys() {}

    /** In the order of the sites; no two are equal. */
    static List<String> of(FicheData fiche) {
        List<String> bare = fiche.sites().stream().map(SiteKeys::bare).toList();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            int before = Collections.frequency(bare.subList(0, i), bare.get(i));
            keys.add(before == 0 ? bare.get(i) : bare.get(i) + "#" + before);
        }
        return keys;
    }

    private static String bare(Site site) {
        if (site.siret() != null) {
            return site.siret().value();
        }
        String place = site.address() == null
                ? Objects.toString(site.departement(), "")
                : site.address().insee();
        return place + " " + Objects.toString(site.label(), "");
    }
}
