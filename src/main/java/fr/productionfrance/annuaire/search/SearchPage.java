package fr.productionfrance.annuaire.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of fiches.
 *
 * @param confirmed fiches that meet every criterion
 * @param toConfirm fiches that contradict none but leave at least one blank
 * @param hits those of the asked band
 * @param next cursor of the page after; absent on the last
 * @param byNameOnly whether the search was limited: the words were looked for in names alone, nothing is counted beside the
 *     facets, and what does not fit on this page can't be had for the moment
 */
public record SearchPage(
        long confirmed,
        long toConfirm,
        List<FicheHit> hits,
        @Nullable String next,
        boolean byNameOnly) {

    public SearchPage {
        hits = List.copyOf(hits);
    }

    public SearchPage(long confirmed, long toConfirm, List<FicheHit> hits, @Nullable String next) {
        this(confirmed, toConfirm, hits, next, false);
    }
}
