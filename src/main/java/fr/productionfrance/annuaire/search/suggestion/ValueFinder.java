package fr.productionfrance.annuaire.search.suggestion;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.suggestion.Suggested.Value;
import fr.productionfrance.annuaire.search.suggestion.TradeNames.TradeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a beginning may be the name of. Misspelt beginnings count only where no name begins so. */
final class ValueFinder {

    private static final int OF_EACH_FACET = 4;

    private final TradeNames names;

    ValueFinder(TradeNames names) {
        this.names = names;
    }

    private record Found(TradeName name, Beginning.Fit fit, boolean label, long fiches) {

        /** Its own name before another of its names; what nobody makes comes last; a whole family before its members. */
        static final Comparator<Found> LIKELIEST_FIRST = Comparator.comparing(Found::isMade)
                .reversed()
                .thenComparing(Found::fit)
                .thenComparing(found -> !found.label())
                .thenComparing(Comparator.comparingLong(Found::fiches).reversed())
                .thenComparing(found -> found.name().concept().code());

        boolean isMade() {
            return fiches != 0;
        }
    }

    List<Value> find(Beginning typed, Language language, Optional<FacetCounts> counts) {
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (TradeName name : names.all()) {
            Beginning.Fit fit = typed.fit(name.folded());
            if (fit != Beginning.Fit.NONE) {
                found.add(found(name, fit, language, counts));
            }
        }
        if (found.isEmpty()) {
            names.all().stream()
                    .filter(name -> typed.resembles(name.folded()))
                    .forEach(name -> found.add(found(name, Beginning.Fit.NONE, language, counts)));
        }
        return TradeNames.FACETS.stream()
                .flatMap(facet -> ofFacet(facet, found, language, counts).stream())
                .toList();
    }

    private static Found found(TradeName name, Beginning.Fit fit, Language language, Optional<FacetCounts> counts) {
        boolean label = name.text().equals(name.concept().label().in(language));
        return new Found(name, fit, label, counts.map(all -> fiches(all, name)).orElse(1L));
    }

    private static long fiches(FacetCounts counts, TradeName name) {
        return counts.of(name.facet(), name.concept().code());
    }

    private static List<Value> ofFacet(
            Facet facet, List<Found> found, Language language, Optional<FacetCounts> counts) {
        Map<String, Found> best = new HashMap<>();
        found.stream()
                .filter(one -> one.name().facet() == facet)
                .forEach(one -> best.merge(
                        one.name().concept().code(), one, (a, b) -> Found.LIKELIEST_FIRST.compare(a, b) <= 0 ? a : b));
        return best.values().stream()
                .sorted(Found.LIKELIEST_FIRST)
                .limit(OF_EACH_FACET)
                .map(one -> value(one, language, counts))
                .toList();
    }

    private static Value value(Found found, Language language, Optional<FacetCounts> counts) {
        TradeName name = found.name();
        return new Value(
                name.facet(),
                name.concept().code(),
                name.concept().label().in(language),
                found.label() ? null : alias(name, language),
                counts.map(all -> fiches(all, name)).orElse(null));
    }

    /** A name that the label begins with says nothing more. */
    private static @Nullable String alias(TradeName name, Language language) {
        String label = FoldedWords.ofName(name.concept().label().in(language)).joined();
        return label.startsWith(name.folded().joined()) ? null : name.text();
    }
}
