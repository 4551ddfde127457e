package fr.productionfrance.annuaire.fiche.imports.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A few fixed choices, each known under several words. */
public final class Choices<T> {

    public static final Choices<Boolean> YES_OR_NO = new Choices<>(Map.of(
            true,
                    List.of(
                            "oui",
                            "o",
                            "yes",
                            "y",
                            "ja",
                            "j",
                            "vrai",
                            "true",
                            "wahr",
                            "x",
                            "1",
                            "sous-traité",
                            "subcontracted"),
            false,
                    List.of(
                            "non",
                            "n",
                            "no",
                            "nein",
                            "faux",
                            "false",
                            "falsch",
                            "0",
                            "interne",
                            "en interne",
                            "in-house",
                            "intern")));

    private final Map<String, T> byWord = new LinkedHashMap<>();
    private final String shown;

    /** @param words the words of each choice, the one to show first */
    public Choices(Map<T, List<String>> words) {
        words.forEach((choice, names) -> names.forEach(name -> byWord.put(Folded.tight(name), choice)));
        shown = words.values().stream().map(List::getFirst).sorted().collect(Collectors.joining(", "));
    }

    public Optional<T> find(String text) {
        return Optional.ofNullable(byWord.get(Folded.tight(text)));
    }

    public T read(CellInput input) {
        return read(input.text());
    }

    public T read(String text) {
        return find(text).orElseThrow(() -> new RejectedCellException(CellFault.NOT_ONE_OF, shown));
    }
}
