package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Certainty;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the names of the nomenclature, then the expressions, which say more of a name or take it away. */
final class LexiconBuilder {

    /** In a name's key both readings of a vocabulary stand side by side; this is who goes first. */
    private static final List<Aspect> FIRST =
            List.of(Aspect.CERTIFICATION, Aspect.MATERIAL, Aspect.PROCESS, Aspect.SECTOR);

    private final Map<Aspect, Vocabulary> vocabularies = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Map<String, Set<String>>> codes = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Map<String, Name>> expressions = new EnumMap<>(Aspect.class);
    private final Map<String, String> written = new HashMap<>();
    private final Set<String> joined = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> commonWords;

    LexiconBuilder(Nomenclature nomenclature, Set<String> commonWords) {
        this.commonWords = commonWords;
        add(Aspect.PROCESS, nomenclature.processes());
        add(Aspect.MATERIAL, nomenclature.materials());
        add(Aspect.CERTIFICATION, nomenclature.certifications());
        add(Aspect.SECTOR, nomenclature.sectors());
    }

    private void add(Aspect aspect, Vocabulary vocabulary) {
        vocabularies.put(aspect, vocabulary);
        codes.put(aspect, new LinkedHashMap<>());
        expressions.put(aspect, new LinkedHashMap<>());
        vocabulary.all().forEach(concept -> names(concept).forEach(name -> add(aspect, name, concept.code())));
        // What is near but not the same only where nothing has the name exactly.
        Set<String> exact = Set.copyOf(codes(aspect).keySet());
        vocabulary
                .all()
                .forEach(concept -> concept.designations().near().stream()
                        .filter(name -> !exact.contains(NameKey.of(name, false)))
                        .forEach(name -> add(aspect, name, concept.code())));
    }

    private static Stream<String> names(Concept concept) {
        List<String> labels = new ArrayList<>();
        for (String label : List.of(
                concept.label().fr(), concept.label().en(), concept.label().de())) {
            labels.add(label);
            int bracket = label.indexOf(" (");
            if (bracket > 0) {
                labels.add(label.substring(0, bracket));
            }
        }
        return Stream.of(
                        labels,
                        concept.synonyms(),
                        concept.shortTokens(),
                        concept.designations().exact())
                .flatMap(List::stream);
    }

    private void add(Aspect aspect, String name, String code) {
        for (String key : keys(aspect, name)) {
            codes(aspect).computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(code);
            written.putIfAbsent(key, name);
            addJoined(key, name);
        }
        Pieces.of(NameKey.opened(name)).stream()
                .filter(piece -> piece.isWord() && piece.folded().length() > 2)
                .forEach(piece -> words.add(piece.folded()));
    }

    /**
     * Adds what the nomenclature does not say.
     *
     * @param meant any of these codes; none takes the name away
     */
    LexiconBuilder expression(Aspect aspect, String name, List<String> meant, Name.Weight weight) {
        meant.forEach(code -> vocabulary(aspect).get(code));
        for (String key : keys(aspect, name)) {
            expressions(aspect).put(key, new Name(aspect, meant, List.of(), weight, asWritten(key, name)));
            written.put(key, name);
            addJoined(key, name);
        }
        Pieces.of(NameKey.opened(name)).stream()
                .filter(piece -> piece.isWord() && piece.folded().length() > 2 && !meant.isEmpty())
                .forEach(piece -> words.add(piece.folded()));
        return this;
    }

    private void addJoined(String key, String name) {
        if (Pieces.of(name).stream().anyMatch(NameKey::isJoint)) {
            joined.add(key);
        }
    }

    /** Adds a word of the cluster's own: it means what it is to mean, and nothing else that it meant before. */
    void own(OwnWord word) {
        for (Aspect aspect : FIRST) {
            List<String> meant = word.target()
                    .filter(target -> target.aspect() == aspect)
                    .map(target -> List.of(target.code()))
                    .orElse(List.of());
            expression(aspect, word.term(), meant, Name.Weight.STRONG);
        }
    }

    Lexicon build() {
        Map<String, List<Name>> names = new HashMap<>();
        for (Aspect aspect : FIRST) {
            Map<String, Name> merged = new LinkedHashMap<>();
            codes(aspect).forEach((key, meant) -> merged.put(key, name(aspect, key, meant)));
            merged.putAll(expressions(aspect));
            merged.forEach((key, name) -> {
                if (!name.codes().isEmpty()) {
                    names.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(name);
                }
            });
        }
        return new Lexicon(names, joined, words);
    }

    private Name name(Aspect aspect, String key, Set<String> meant) {
        List<String> first = firstMeant(aspect, key, meant);
        List<String> others =
                meant.stream().filter(code -> !first.contains(code)).toList();
        return new Name(aspect, first, others, weight(aspect, key), asWritten(key, written.getOrDefault(key, key)));
    }

    /** The code that is named so itself; else those that were checked best. */
    private List<String> firstMeant(Aspect aspect, String key, Set<String> meant) {
        List<String> own = meant.stream()
                .filter(code -> NameKey.of(code.substring(code.lastIndexOf('.') + 1), false)
                        .equals(key))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        Certainty best = meant.stream()
                .map(code -> vocabulary(aspect).get(code).certainty())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return meant.stream()
                .filter(code -> vocabulary(aspect).get(code).certainty() == best)
                .toList();
    }

    private static Name.Weight weight(Aspect aspect, String key) {
        if (aspect == Aspect.SECTOR) {
            return Name.Weight.IN_CONTEXT;
        }
        if (key.chars().allMatch(c -> Character.isDigit(c) || c == '-')) {
            return Name.Weight.BARE_NUMBER;
        }
        boolean looksLikeAnything = (aspect == Aspect.MATERIAL && key.matches("[abdf-sw-z]\\d{1,2}"))
                || (aspect == Aspect.CERTIFICATION && key.matches("3\\.[12]"));
        return looksLikeAnything ? Name.Weight.IN_CONTEXT : Name.Weight.STRONG;
    }

    /** Two letters, or three that are a word of the language too, are an abbreviation only in their own letters. */
    private String asWritten(String key, String name) {
        boolean letters = key.chars().allMatch(Character::isLetter);
        boolean tooShort = letters && (key.length() <= 2 || (key.length() == 3 && commonWords.contains(key)));
        return tooShort ? name : "";
    }

    private static List<String> keys(Aspect aspect, String name) {
        String plain = NameKey.of(name, false);
        // A brass for turning is no turned brass.
        String stems = NameKey.of(name, aspect == Aspect.PROCESS);
        return plain.isEmpty() ? List.of() : plain.equals(stems) ? List.of(plain) : List.of(plain, stems);
    }

    private Vocabulary vocabulary(Aspect aspect) {
        return Objects.requireNonNull(vocabularies.get(aspect));
    }

    private Map<String, Set<String>> codes(Aspect aspect) {
        return Objects.requireNonNull(codes.get(aspect));
    }

    private Map<String, Name> expressions(Aspect aspect) {
        return Objects.requireNonNull(expressions.get(aspect));
    }
}
