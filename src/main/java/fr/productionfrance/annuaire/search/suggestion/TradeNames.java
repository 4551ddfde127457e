package fr.productionfrance.annuaire.search.suggestion;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.understanding.Aspect;
import fr.productionfrance.annuaire.search.understanding.OwnWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every name of what can be picked, and what it names: the nomenclature's, less those the cluster retired, and the cluster's own. */
final class TradeNames {

    /** In the order in which a page shows them. */
    static final List<Facet> FACETS = List.of(Facet.PROCESS, Facet.MATERIAL, Facet.CERTIFICATION);

    private final List<TradeName> names = new ArrayList<>();

    /** A name of a code. */
    record TradeName(Facet facet, Concept concept, String text, FoldedWords folded) {}

    TradeNames(Nomenclature nomenclature, Collection<OwnWord> own) {
        Set<String> taken = own.stream()
                .map(word -> FoldedWords.ofName(word.term()).joined())
                .collect(Collectors.toSet());
        for (Facet facet : FACETS) {
            Vocabulary vocabulary = facet.vocabulary(nomenclature).orElseThrow();
            for (Concept concept : vocabulary.all()) {
                concept.names().stream()
                        .map(text -> new TradeName(facet, concept, text, FoldedWords.ofName(text)))
                        .filter(name -> !name.folded().joined().isEmpty())
                        .filter(name -> !taken.contains(name.folded().joined()))
                        .forEach(names::add);
            }
        }
        own.forEach(word -> word.target().ifPresent(target -> add(word, target, nomenclature)));
    }

    private void add(OwnWord word, OwnWord.Target target, Nomenclature nomenclature) {
        facet(target.aspect())
                .flatMap(facet -> facet.vocabulary(nomenclature)
                        .orElseThrow()
                        .find(target.code())
                        .map(concept -> new TradeName(facet, concept, word.term(), FoldedWords.ofName(word.term()))))
                .ifPresent(names::add);
    }

    private static Optional<Facet> facet(Aspect aspect) {
        return FACETS.stream()
                .filter(facet -> facet.name().equals(aspect.name()))
                .findFirst();
    }

    List<TradeName> all() {
        return names;
    }
}
