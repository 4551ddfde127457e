package fr.productionfrance.annuaire.fiche.imports.value;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the code that a person means in one vocabulary: by the code itself, a label in any language, a synonym, an
 * abbreviation or a designation. Accents, case, spaces and hyphens don't count; nothing is guessed, only proposed.
 */
public final class CodeFinder {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final double ALIKE_ENOUGH = 0.35;
    private static final int PROPOSALS = 3;

    private final Vocabulary vocabulary;
    private final Set<String> accepted;
    /** What is surest first: codes, labels, all other words. */
    private final List<Map<String, Set<String>>> bySureness =
            List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
    /** All words but codes, in the singular. */
    private final Map<String, Set<String>> singular = new HashMap<>();

    private final Map<String, Set<String>> piecesByWord = new HashMap<>();

    /** Finds any code of a vocabulary; see also {@link #below}. */
    public CodeFinder(Vocabulary vocabulary) {
        this(vocabulary, vocabulary.all().stream().map(Concept::code).collect(Collectors.toUnmodifiableSet()));
    }

    private CodeFinder(Vocabulary vocabulary, Set<String> accepted) {
        this.vocabulary = vocabulary;
        this.accepted = accepted;
        vocabulary.all().stream()
                .filter(concept -> accepted.contains(concept.code()))
                .forEach(this::add);
    }

    /** Finds only what stands below a code, itself included. */
    public static CodeFinder below(Vocabulary vocabulary, String code) {
        return new CodeFinder(vocabulary, vocabulary.withDescendants(code));
    }

    private void add(Concept concept) {
        put(0, concept.code(), concept.code());
        Stream.of(concept.label().fr(), concept.label().en(), concept.label().de())
                .forEach(label -> put(1, label, concept.code()));
        Stream.of(
                        concept.synonyms(),
                        concept.shortTokens(),
                        concept.designations().exact())
                .flatMap(List::stream)
                .forEach(word -> put(2, word, concept.code()));
    }

    private void put(int sureness, String word, String code) {
        String tight = Folded.tight(word);
        bySureness
                .get(sureness)
                .computeIfAbsent(tight, _ -> new LinkedHashSet<>(1))
                .add(code);
        singular.computeIfAbsent(Folded.singular(word), _ -> new LinkedHashSet<>(1))
                .add(code);
        piecesByWord.computeIfAbsent(tight, Likeness::pieces);
    }

    /**
     * The code of one entry.
     *
     * @throws RejectedCellException when nothing is called so, or several things are
     */
    public String read(String text) {
        Set<String> found = lookUp(text);
        if (found.isEmpty()) {
            throw new RejectedCellException(CellFault.UNKNOWN_CODE, shown(proposals(text)));
        }
        if (found.size() > 1) {
            throw new RejectedCellException(CellFault.AMBIGUOUS_CODE, shown(found));
        }
        return found.iterator().next();
    }

    public Optional<String> find(String text) {
        Set<String> found = lookUp(text);
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The codes of a cell that may hold several; commas and slashes part them only where the whole means nothing. */
    public List<String> readSeveral(CellInput input) {
        return input.entries().stream()
                .flatMap(entry -> parts(entry).stream())
                .map(this::read)
                .distinct()
                .toList();
    }

    private List<String> parts(String entry) {
        if (!lookUp(entry).isEmpty()) {
            return List.of(entry);
        }
        List<String> parts = new ArrayList<>();
        for (String part : CellInput.split(COMMA, entry)) {
            if (lookUp(part).isEmpty()) {
                parts.addAll(CellInput.split(SLASH, part));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private Set<String> lookUp(String text) {
        String tight = Folded.tight(text);
        Set<String> found = bySureness.stream()
                .map(words -> words.getOrDefault(tight, Set.of()))
                .filter(codes -> !codes.isEmpty())
                .findFirst()
                .orElseGet(() -> singular.getOrDefault(Folded.singular(text), Set.of()));
        // "316L" is a designation of two grades, and the name of one.
        return found.stream()
                .filter(code ->
                        Folded.tight(code.substring(code.lastIndexOf('.') + 1)).equals(tight))
                .findFirst()
                .map(Set::of)
                .orElse(found);
    }

    /** The entries whose words are most like a text, the likest first; of near equivalents of a material, the material. */
    private Set<String> proposals(String text) {
        Set<String> proposed = new LinkedHashSet<>(near(text));
        Set<String> pieces = Likeness.pieces(Folded.tight(text));
        Map<String, Double> likeness = new HashMap<>();
        piecesByWord.forEach((word, wordPieces) -> likeness.put(word, Likeness.of(pieces, wordPieces)));
        likeness.entrySet().stream()
                .filter(entry -> entry.getValue() >= ALIKE_ENOUGH)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> lookUp(entry.getKey()).stream())
                .distinct()
                .limit(PROPOSALS)
                .forEach(proposed::add);
        return proposed;
    }

    private List<String> near(String text) {
        String tight = Folded.tight(text);
        return vocabulary.all().stream()
                .filter(concept -> accepted.contains(concept.code()))
                .filter(concept -> concept.designations().near().stream()
                        .anyMatch(near -> Folded.tight(near).equals(tight)))
                .map(Concept::code)
                .limit(PROPOSALS)
                .toList();
    }

    private String shown(Set<String> codes) {
        return codes.stream()
                .map(code -> vocabulary.get(code).label().fr() + " [" + code + "]")
                .collect(Collectors.joining(", "));
    }
}
