package fr.productionfrance.annuaire.search.ui;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a flat list in a fixed order, such as the sizes of firm. */
final class FlatValues implements FacetValues {

    private final List<String> keys;
    private final UnaryOperator<String> label;
    private final boolean searchable;

    FlatValues(List<String> keys, UnaryOperator<String> label) {
        this.keys = List.copyOf(keys);
        this.label = label;
        this.searchable = keys.size() > 2 * SHOWN;
    }

    @Override
    public List<FacetValue> shown(Set<String> chosen, FacetLook look, @Nullable Map<String, Long> counts) {
        Folded wanted = Folded.of(look.query());
        List<FacetValue> values = keys.stream()
                .filter(key -> chosen.contains(key)
                        || wanted.isEmpty()
                        || Folded.of(label.apply(key)).contains(wanted))
                .map(key -> FacetValue.flat(key, label.apply(key), count(counts, key), chosen.contains(key)))
                .sorted(order())
                .toList();
        return cut(values, look.all() || !wanted.isEmpty());
    }

    /** Short lists keep their order, which means something; long ones start with what has most fiches. */
    private Comparator<FacetValue> order() {
        Comparator<FacetValue> emptyLast = Comparator.comparing(FacetValue::isEmpty);
        return searchable
                ? emptyLast.thenComparingLong(value -> value.count() == null ? 0 : -value.count())
                : emptyLast;
    }

    static List<FacetValue> cut(List<FacetValue> values, boolean all) {
        return all
                ? values
                : Stream.concat(
                                values.stream().limit(SHOWN),
                                values.stream().skip(SHOWN).filter(value -> value.chosen() || value.leads()))
                        .toList();
    }

    static @Nullable Long count(@Nullable Map<String, Long> counts, String key) {
        return counts == null ? null : counts.getOrDefault(key, 0L);
    }

    @Override
    public Set<String> toCount(Set<String> chosen, FacetLook look) {
        return Set.of();
    }

    @Override
    public Set<String> with(Set<String> chosen, String value) {
        Set<String> changed = new LinkedHashSet<>(chosen);
        if (keys.contains(value)) {
            changed.add(value);
        }
        return changed;
    }

    @Override
    public boolean searchable() {
        return searchable;
    }

    @Override
    public int size(@Nullable Map<String, Long> counts) {
        return keys.size();
    }
}
