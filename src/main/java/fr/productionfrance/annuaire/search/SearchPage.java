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
 */
public record SearchPage(
        long confirmed,
        long toConfirm,
        List<FicheHit> hits,
        @Nullable String next) {

    public SearchPage {
        hits = List.copyOf(hits);
    }
}
