package fr.productionfrance.annuaire.search.degraded;

import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who answers while Elasticsearch is away. */
interface StandIn {

    /**
     * The fiches of firms of that name, in the alphabet's order.
     *
     * @throws fr.productionfrance.annuaire.search.LimitedSearchException when more than a name is asked: an answer that
     *     leaves criteria out would be a wrong one
     */
    SearchPage search(SearchCriteria criteria, PageRequest page);

    Optional<FicheView> fiche(String slug);

    /** Whether the fiche was public and was withdrawn. The index forgets such fiches, the store does not. */
    boolean isWithdrawn(String slug);

    /** By the slugs of withdrawn fiches, those of the public ones that they have become part of. */
    Map<String, String> successors(Collection<String> slugs);
}
