package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.search.FicheHit;
import java.util.List;
import java.util.Map;

/** What has happened to a result since its owner was last told. */
record News(List<FicheHit> added, List<FicheHit> changed) {

    /** @param known the fiches that the owner was told of, by id */
    static News between(Map<String, Fingerprint> known, List<FicheHit> now) {
        return new News(
                now.stream().filter(hit -> !known.containsKey(hit.id())).toList(),
                now.stream()
                        .filter(hit -> known.containsKey(hit.id())
                                && !Fingerprint.of(hit).equals(known.get(hit.id())))
                        .toList());
    }

    boolean isNone() {
        return added.isEmpty() && changed.isEmpty();
    }
}
