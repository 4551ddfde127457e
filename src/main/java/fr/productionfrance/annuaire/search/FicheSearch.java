package fr.productionfrance.annuaire.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The directory's search. Each call throws {@link SearchUnavailableException} when nobody can answer it for the moment.
 */
public interface FicheSearch {

    /** The hits alone, which do not wait for counts. */
    SearchPage search(SearchCriteria criteria, PageRequest page);

    /** The counts alone. */
    FacetCounts count(SearchCriteria criteria, FacetRequest request);

    /** Hits and counts in one round trip. */
    Answer answer(SearchCriteria criteria, PageRequest page, FacetRequest request);

    /** The public fiche of that slug, if there is one. */
    Optional<FicheView> fiche(String slug);

    /** The public fiches of those slugs, in their order; what is not public is left out. */
    default List<FicheView> fiches(List<String> slugs) {
        return slugs.stream().map(this::fiche).flatMap(Optional::stream).toList();
    }

    /** Where the fiches of a band are. Nobody but Elasticsearch can place them on a map. */
    default MapPage map(SearchCriteria criteria, Band band, MapWindow window) {
        throw new LimitedSearchException();
    }

    /** Names of fiches that share at least two words with a text, the likeliest first; none while nobody can tell. */
    default List<String> namesLike(String text) {
        return List.of();
    }

    /** The words of a text that no fiche holds as they stand, with what each may have been; none while nobody can tell. */
    default List<Misspelt> misspelt(String text) {
        return List.of();
    }

    /**
     * Fiches of firms whose names hold words that begin so, a letter wrong forgiven but never in a word with a digit; none while
     * nobody can tell.
     *
     * @param most how many to give at most
     */
    default List<FicheReference> firms(String typed, int most) {
        return List.of();
    }

    /**
     * Fiches that can make much of what this one can, the most alike first; none while only names are found.
     *
     * @param most how many to give at most
     */
    default List<SimilarFiche> similar(FicheView fiche, int most) {
        return List.of();
    }

    /**
     * What to ask instead of a search that finds little.
     *
     * @param found how many fiches meet all of the criteria: a way out leads to more
     */
    default WaysOut waysOut(SearchCriteria criteria, long found) {
        return WaysOut.NONE;
    }

    /** Whether a fiche of that slug was public and is no longer; no where nobody can tell. */
    default boolean isWithdrawn(String slug) {
        return false;
    }

    /** The slug of the public fiche that a withdrawn one of that slug has become part of; none where nobody can tell. */
    default Optional<String> successor(String slug) {
        return Optional.ofNullable(successors(List.of(slug)).get(slug));
    }

    /** The same for several at once, by their slugs; without those that lead to none. */
    default Map<String, String> successors(Collection<String> slugs) {
        return Map.of();
    }

    /** Whether the last answers came without Elasticsearch, so that a page says that the search is limited. */
    default boolean isLimited() {
        return false;
    }

    /** A page of fiches and the counts beside the facets. */
    record Answer(SearchPage page, FacetCounts facets) {}
}
