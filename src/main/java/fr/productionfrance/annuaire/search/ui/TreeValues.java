package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a vocabulary's tree: its roots, and what lies below the codes that are open or lead to a choice. */
final class TreeValues implements FacetValues {

    /** More finds than this are not read. */
    private static final int MOST_FOUND = 20;

    private final Vocabulary vocabulary;
    private final Language language;

    TreeValues(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    @Override
    public List<FacetValue> shown(Set<String> chosen, FacetLook look, @Nullable Map<String, Long> counts) {
        Set<String> leading = leading(chosen);
        if (!look.query().isEmpty()) {
            return found(look.query()).stream()
                    .map(concept -> FacetValue.flat(
                            concept.code(),
                            label(concept),
                            FlatValues.count(counts, concept.code()),
                            chosen.contains(concept.code())))
                    .map(value -> hinted(value))
                    .sorted(Comparator.comparing(FacetValue::isEmpty))
                    .toList();
        }
        Level level = new Level(chosen, leading, opened(leading, look), counts);
        return FlatValues.cut(level.values(vocabulary.roots()), look.all());
    }

    /** What stays the same all the way down. */
    private final class Level {

        private final Set<String> chosen;
        private final Set<String> leading;
        private final Set<String> opened;
        private final @Nullable Map<String, Long> counts;

        Level(Set<String> chosen, Set<String> leading, Set<String> opened, @Nullable Map<String, Long> counts) {
            this.chosen = chosen;
            this.leading = leading;
            this.opened = opened;
            this.counts = counts;
        }

        List<FacetValue> values(List<Concept> concepts) {
            return concepts.stream()
                    .map(this::value)
                    .sorted(Comparator.comparing(FacetValue::isEmpty))
                    .toList();
        }

        private FacetValue value(Concept concept) {
            String code = concept.code();
            List<Concept> below = vocabulary.narrower(code);
            boolean open = opened.contains(code) && !below.isEmpty();
            return new FacetValue(
                    code,
                    label(concept),
                    null,
                    FlatValues.count(counts, code),
                    chosen.contains(code),
                    leading.contains(code),
                    below.isEmpty() ? FacetValue.Branch.LEAF : open ? FacetValue.Branch.OPEN : FacetValue.Branch.CLOSED,
                    open ? values(below) : List.of());
        }
    }

    /** A search is counted below the parents of what it finds. */
    @Override
    public Set<String> toCount(Set<String> chosen, FacetLook look) {
        Set<String> leading = leading(chosen);
        Set<String> codes = new HashSet<>(opened(leading, look));
        codes.addAll(leading);
        if (!look.query().isEmpty()) {
            found(look.query()).stream()
                    .map(Concept::broader)
                    .flatMap(Stream::ofNullable)
                    .forEach(codes::add);
        }
        codes.removeIf(code -> !vocabulary.contains(code));
        return codes;
    }

    /** A choice takes the place of those above and below it: a smaller one narrows, a larger one widens. */
    @Override
    public Set<String> with(Set<String> chosen, String value) {
        Set<String> changed = new LinkedHashSet<>(chosen);
        if (vocabulary.contains(value)) {
            changed.removeAll(vocabulary.ancestors(value));
            changed.removeAll(vocabulary.withDescendants(value));
            changed.add(value);
        }
        return changed;
    }

    @Override
    public boolean searchable() {
        return vocabulary.all().size() > SHOWN;
    }

    @Override
    public int size(@Nullable Map<String, Long> counts) {
        return vocabulary.roots().size();
    }

    /** The codes above a choice. */
    private Set<String> leading(Set<String> chosen) {
        Set<String> leading = new HashSet<>();
        chosen.stream().filter(vocabulary::contains).map(vocabulary::ancestors).forEach(leading::addAll);
        return leading;
    }

    /** A way to a choice is open unless the visitor closes it, which toggles it. */
    private static Set<String> opened(Set<String> leading, FacetLook look) {
        Set<String> opened = new HashSet<>(look.opened());
        leading.forEach(code -> {
            if (!opened.remove(code)) {
                opened.add(code);
            }
        });
        return opened;
    }

    private List<Concept> found(String query) {
        Folded wanted = Folded.of(query);
        return vocabulary.all().stream()
                .filter(concept -> !wanted.isEmpty()
                        && concept.names().stream()
                                .anyMatch(name -> Folded.of(name).contains(wanted)))
                .limit(MOST_FOUND)
                .toList();
    }

    private FacetValue hinted(FacetValue value) {
        String broader = vocabulary.get(value.key()).broader();
        return broader == null
                ? value
                : new FacetValue(
                        value.key(),
                        value.label(),
                        label(vocabulary.get(broader)),
                        value.count(),
                        value.chosen(),
                        false,
                        FacetValue.Branch.LEAF,
                        List.of());
    }

    private String label(Concept concept) {
        return concept.label().in(language);
    }
}
