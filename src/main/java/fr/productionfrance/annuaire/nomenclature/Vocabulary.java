package fr.productionfrance.annuaire.nomenclature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A tree of concepts, immutable, in the order of its file. */
public final class Vocabulary {

    private final String name;
    private final Map<String, Concept> concepts;
    private final Map<String, List<Concept>> narrower = new LinkedHashMap<>();
    private final List<Concept> roots = new ArrayList<>();

    /** @throws NomenclatureException when the concepts are no tree, naming the first entry that is wrong */
    Vocabulary(String name, List<Concept> inFileOrder) {
        this.name = name;
        this.concepts = Collections.unmodifiableMap(VocabularyCheck.byCode(name, inFileOrder));
        for (Concept concept : inFileOrder) {
            if (concept.broader() == null) {
                roots.add(concept);
            } else {
                narrower.computeIfAbsent(concept.broader(), _ -> new ArrayList<>())
                        .add(concept);
            }
        }
    }

    public Optional<Concept> find(String code) {
        return Optional.ofNullable(concepts.get(code));
    }

    /**
     * The concept of a code that is known to exist.
     *
     * @throws IllegalArgumentException when this vocabulary has no such code
     */
    public Concept get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No code \"" + code + "\" in " + name));
    }

    /** The name of a code in a language; the code itself where it is none of these. */
    public String label(String code, Language language) {
        return find(code).map(Concept::label).map(label -> label.in(language)).orElse(code);
    }

    public boolean contains(String code) {
        return concepts.containsKey(code);
    }

    /** The concepts that have nothing above them. */
    public List<Concept> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** The concepts right below a code; none below a leaf. */
    public List<Concept> narrower(String code) {
        get(code);
        return Collections.unmodifiableList(narrower.getOrDefault(code, List.of()));
    }

    /** The codes above a code, nearest first, without itself. */
    public List<String> ancestors(String code) {
        List<String> ancestors = new ArrayList<>();
        for (String above = get(code).broader();
                above != null;
                above = get(above).broader()) {
            ancestors.add(above);
        }
        return Collections.unmodifiableList(ancestors);
    }

    /** The code itself and all above it: what a fiche that holds the code also holds. */
    public Set<String> withAncestors(String code) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(code);
        codes.addAll(ancestors(code));
        return Collections.unmodifiableSet(codes);
    }

    /** The code itself and all below it, in file order: what a buyer who asks for the code is content with. */
    public Set<String> withDescendants(String code) {
        Set<String> codes = new LinkedHashSet<>();
        addWithDescendants(get(code), codes);
        return Collections.unmodifiableSet(codes);
    }

    private void addWithDescendants(Concept concept, Set<String> codes) {
        codes.add(concept.code());
        narrower.getOrDefault(concept.code(), List.of()).forEach(child -> addWithDescendants(child, codes));
    }

    /** All concepts in file order, each after the one above it. */
    public Collection<Concept> all() {
        return concepts.values();
    }

    @Override
    public String toString() {
        return name + " (" + concepts.size() + ")";
    }
}
