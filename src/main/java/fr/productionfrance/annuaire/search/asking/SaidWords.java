package fr.productionfrance.annuaire.search.asking;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Said;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.understanding.Recognised;
import fr.productionfrance.annuaire.search.understanding.Understood;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells for each filter which words it was read from, and which words were read without one. */
final class SaidWords {

    private static final String JOINT = " … ";

    private final SearchCriteria criteria;
    private final List<Said> said = new ArrayList<>();
    private final Map<Facet, Integer> quantities = new EnumMap<>(Facet.class);

    private SaidWords(SearchCriteria criteria) {
        this.criteria = criteria;
    }

    static List<Said> of(Understood understood) {
        SaidWords words = new SaidWords(understood.criteria());
        understood.recognised().forEach(words::add);
        understood.refused().forEach(span -> words.said.add(new Said.Refused(cut(span.of(understood.text())))));
        if (words.said.isEmpty()
                && understood.rest().isBlank()
                && !understood.text().isBlank()) {
            // Small words or signs alone: nothing is asked by them, which is told rather than passed over.
            String all = cut(understood.text());
            return all.isEmpty() ? List.of() : List.of(new Said.WithoutFilter(all));
        }
        return List.copyOf(words.said);
    }

    private void add(Recognised recognised) {
        String words = cut(recognised.words());
        boolean asks = false;
        for (Facet facet : Facet.values()) {
            List<String> alone = SearchParameters.values(recognised.asked(), facet);
            if (alone.isEmpty()) {
                continue;
            }
            if (facet.kind() != Facet.Kind.QUANTITY) {
                said.add(new Said.Filter(facet, alone, words));
                asks = true;
            } else if (facet == Facet.SIZE || alone.equals(SearchParameters.values(criteria, facet))) {
                addQuantity(facet, words);
                asks = true;
            }
        }
        if (!asks) {
            said.add(new Said.WithoutFilter(words));
        }
    }

    /** A size may be said in several places; the words stand together beside the one filter. */
    private void addQuantity(Facet facet, String words) {
        Integer at = quantities.putIfAbsent(facet, said.size());
        if (at == null) {
            said.add(new Said.Filter(facet, SearchParameters.values(criteria, facet), words));
        } else {
            Said before = said.get(at);
            said.set(
                    at,
                    new Said.Filter(
                            facet, SearchParameters.values(criteria, facet), cut(before.words() + JOINT + words)));
        }
    }

    /** On one line, and no longer than an address takes. */
    private static String cut(String words) {
        String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= Said.MOST_CHARACTERS ? line : line.substring(0, Said.MOST_CHARACTERS - 1) + "…";
    }
}
