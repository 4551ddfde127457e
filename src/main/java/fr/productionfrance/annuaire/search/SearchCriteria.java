package fr.productionfrance.annuaire.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer looks for. Values within a facet widen the search, facets narrow it.
 *
 * @param text free words, as typed
 * @param choices the chosen values of the tree and list facets; a facet without a choice is absent
 * @param area where on the map; like a distance it is asked of the site of the capability, where one is asked for
 * @param allCertifications whether every chosen certification is needed, instead of any
 * @param textOptional whether fiches that do not mention the words are found too, after those that do; only beside other criteria
 */
public record SearchCriteria(
        String text,
        Map<Facet, Set<String>> choices,
        Quantities quantities,
        @Nullable Near near,
        @Nullable Area area,
        boolean allCertifications,
        boolean textOptional) {

    /** As many characters as are read of the words: more would narrow nothing and make the query dear. */
    public static final int LONGEST_TEXT = 2000;

    public static final SearchCriteria EVERYTHING =
            new SearchCriteria("", Map.of(), Quantities.NONE, null, null, false, false);

    public SearchCriteria {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        choices.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
            }
        });
        choices = Collections.unmodifiableMap(copy);
        textOptional = textOptional && !text.isBlank();
    }

    public Set<String> chosen(Facet facet) {
        return choices.getOrDefault(facet, Set.of());
    }

    /** Whether the facet narrows the search. */
    public boolean restricts(Facet facet) {
        return switch (facet) {
            case DISTANCE -> near != null;
            case AREA -> area != null;
            default -> choices.containsKey(facet) || quantities.asks(facet);
        };
    }

    public boolean isEmpty() {
        return text.isBlank() && !isFiltered();
    }

    /** Whether anything but words is asked. */
    public boolean isFiltered() {
        return !choices.isEmpty() || !quantities.equals(Quantities.NONE) || near != null || area != null;
    }

    /** Whether a fiche must mention the words; alone they always are what is looked for. */
    public boolean isTextNeeded() {
        return !textOptional || !isFiltered();
    }

    public SearchCriteria withText(String newText) {
        return new SearchCriteria(newText, choices, quantities, near, area, allCertifications, textOptional);
    }

    public SearchCriteria withChoice(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(choices);
        changed.put(facet, values);
        return new SearchCriteria(text, changed, quantities, near, area, allCertifications, textOptional);
    }

    public SearchCriteria withQuantities(Quantities newQuantities) {
        return new SearchCriteria(text, choices, newQuantities, near, area, allCertifications, textOptional);
    }

    public SearchCriteria withNear(@Nullable Near newNear) {
        return new SearchCriteria(text, choices, quantities, newNear, area, allCertifications, textOptional);
    }

    public SearchCriteria withArea(@Nullable Area newArea) {
        return new SearchCriteria(text, choices, quantities, near, newArea, allCertifications, textOptional);
    }

    public SearchCriteria withAllCertifications(boolean all) {
        return new SearchCriteria(text, choices, quantities, near, area, all, textOptional);
    }

    public SearchCriteria withTextOptional(boolean optional) {
        return new SearchCriteria(text, choices, quantities, near, area, allCertifications, optional);
    }

    /** The same with the choices of another added, and its place in the place of this one's. */
    public SearchCriteria and(SearchCriteria other) {
        Map<Facet, Set<String>> both = new EnumMap<>(Facet.class);
        both.putAll(choices);
        other.choices.forEach((facet, values) -> {
            Set<String> all = new LinkedHashSet<>(chosen(facet));
            all.addAll(values);
            both.put(facet, all);
        });
        return new SearchCriteria(
                text,
                both,
                quantities,
                other.near == null ? near : other.near,
                other.area == null ? area : other.area,
                allCertifications,
                textOptional);
    }

    /** The same with nothing asked of the facet. */
    public SearchCriteria without(Facet facet) {
        return switch (facet) {
            case DISTANCE -> withNear(null);
            case AREA -> withArea(null);
            default -> withChoice(facet, Set.of()).withQuantities(quantities.without(facet));
        };
    }
}
