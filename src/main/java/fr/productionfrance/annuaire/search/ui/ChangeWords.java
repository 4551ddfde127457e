package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is asked less strictly: "IT7 au lieu de IT6", "sans EN 9100". */
final class ChangeWords {

    private final FacetWords words;
    private final AppliedFilters filters;
    private final Wording wording;
    private final Figures figures;

    ChangeWords(FacetWords words, AppliedFilters filters, Wording wording) {
        this.words = words;
        this.filters = filters;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
    }

    String of(List<Change> changes, SearchCriteria before) {
        String first = of(changes.getFirst(), before);
        return changes.size() == 1 ? first : wording.text("waysout.both", first, of(changes.getLast(), before));
    }

    String of(Change change, SearchCriteria before) {
        Facet facet = change.facet();
        if (facet == null) {
            return wording.text("waysout.words", before.text().strip());
        }
        SearchCriteria after = change.criteria();
        return switch (change.kind()) {
            case WIDER -> wording.text("waysout.wider", figure(facet, after), figure(facet, before));
            case BROADER -> wording.text("waysout.broader." + FacetWords.key(facet), values(facet, after));
            case ONE_FEWER -> wording.text("waysout.one-fewer", dropped(facet, before, after));
            case PARTLY_FREE, ANY_OF_THEM ->
                wording.text("waysout."
                        + change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case DROPPED, WORDS_OPTIONAL -> dropped(facet, before);
        };
    }

    /** A certification has a name that says more than "any certification". */
    private String dropped(Facet facet, SearchCriteria before) {
        return facet == Facet.CERTIFICATION && before.chosen(facet).size() == 1
                ? wording.text("waysout.one-fewer", values(facet, before))
                : wording.text("waysout.without." + FacetWords.key(facet));
    }

    private String dropped(Facet facet, SearchCriteria before, SearchCriteria after) {
        return before.chosen(facet).stream()
                .filter(value -> !after.chosen(facet).contains(value))
                .map(value -> words.brief(facet, value))
                .collect(Collectors.joining(", "));
    }

    private String values(Facet facet, SearchCriteria criteria) {
        return criteria.chosen(facet).stream()
                .map(value -> words.brief(facet, value))
                .collect(Collectors.joining(", "));
    }

    /** The figure that changes, without the size or the place that stays. */
    private String figure(Facet facet, SearchCriteria criteria) {
        return switch (facet) {
            case TOLERANCE -> tolerance(criteria.quantities().tolerance());
            case DISTANCE ->
                figures.distance(Objects.requireNonNull(criteria.near()).km());
            case BATCH ->
                wording.text(
                        "waysout.batch",
                        figures.number(
                                Objects.requireNonNull(criteria.quantities().batch())
                                        .longValue()));
            default -> filters.figure(facet, criteria);
        };
    }

    private String tolerance(@Nullable ToleranceAsked asked) {
        ToleranceAsked tolerance = Objects.requireNonNull(asked);
        return filters.tolerance(new ToleranceAsked(tolerance.halfWidthUm(), tolerance.grade(), null));
    }
}
