package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published fiches by what they are called, for whoever can't ask the index. Drafts and archived ones are never given. */
public interface PublishedFiches {

    Optional<Fiche> bySlug(String slug);

    /** Whether the fiche of that slug is archived: it was here, and will not be again. */
    boolean wasWithdrawn(String slug);

    /**
     * By the slugs of archived fiches, those of the published ones that they have become part of, through as many merges as it took;
     * without those that lead to none.
     */
    Map<String, String> successors(Collection<String> slugs);

    /**
     * The fiches of firms in whose names each of the typed words begins a word, whatever its accents and capitals, in the
     * alphabet's order; all of them where nothing is typed. A query that takes longer than two seconds is broken off.
     *
     * @param limit the most fiches to read
     */
    Found byName(String typed, int limit);

    /**
     * The fiches of that name.
     *
     * @param total how many there are
     * @param first those read
     */
    record Found(long total, List<Fiche> first) {

        public Found {
            first = List.copyOf(first);
        }
    }
}
