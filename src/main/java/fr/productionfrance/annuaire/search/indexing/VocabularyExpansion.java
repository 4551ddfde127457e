package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The words by which a fiche can be found: all names, in three languages, of the codes it holds and of those above them. So
 * "wire EDM" finds the shop that declared an électroérosion à fil, with no synonym filter to keep.
 */
@Component
class VocabularyExpansion {

    private final Nomenclature nomenclature;

    VocabularyExpansion(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    String words(FicheData data) {
        return concepts(data).stream().map(Concept::searchText).collect(Collectors.joining("\n"));
    }

    String nearWords(FicheData data) {
        return concepts(data).stream()
                .map(Concept::nearText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Set<Concept> concepts(FicheData data) {
        Set<Concept> concepts = new LinkedHashSet<>();
        for (Site site : data.sites()) {
            for (Capability capability : site.capabilities()) {
                add(concepts, nomenclature.processes(), Set.of(capability.process()));
                add(concepts, nomenclature.materials(), materials(capability));
            }
            site.certificates()
                    .forEach(certificate ->
                            concepts.add(nomenclature.certifications().get(certificate.scheme())));
        }
        add(concepts, nomenclature.sectors(), data.sectors());
        return concepts;
    }

    private static void add(Set<Concept> concepts, Vocabulary vocabulary, Collection<String> codes) {
        for (String code : codes) {
            vocabulary.withAncestors(code).stream().map(vocabulary::get).forEach(concepts::add);
        }
    }

    /** The materials as declared: the grades, or the family where none are given; none where neither is. */
    static Set<String> materials(Capability capability) {
        if (!capability.grades().isEmpty()) {
            return new LinkedHashSet<>(capability.grades());
        }
        return capability.material() == null ? Set.of() : Set.of(capability.material());
    }
}
