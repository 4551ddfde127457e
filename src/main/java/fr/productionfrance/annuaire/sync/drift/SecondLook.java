package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.SettledFiches;
import fr.productionfrance.annuaire.search.indexing.IndexReader;
import fr.productionfrance.annuaire.search.indexing.IndexedFiche;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells real drift from what is only changing. The index is read before and after the store: where it said the same both times,
 * it said so when the store was read too; and what had no change pending then should have agreed.
 */
record SecondLook(IndexReader index, SettledFiches store, Comparison comparison) {

    List<Difference> at(Collection<FicheId> suspects) {
        Map<FicheId, IndexedFiche> before = index.find(suspects);
        SettledFiches.State settled = store.read(suspects);
        Map<FicheId, IndexedFiche> after = index.find(suspects);
        return suspects.stream()
                .filter(id -> !settled.pending().contains(id) && Objects.equals(before.get(id), after.get(id)))
                .flatMap(id -> difference(id, settled, after).stream())
                .toList();
    }

    private Optional<Difference> difference(
            FicheId id, SettledFiches.State settled, Map<FicheId, IndexedFiche> documents) {
        Fiche fiche = settled.fiches().get(id);
        IndexedFiche document = documents.get(id);
        return comparison.of(fiche, document).map(kind -> new Difference(id, kind, fiche, document));
    }
}
