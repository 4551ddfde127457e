package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.Facet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Facets and their values in words. A code that the vocabulary does not know is shown as it is. */
final class FacetWords {

    private final Nomenclature nomenclature;
    private final Places places;
    private final Wording wording;

    FacetWords(Nomenclature nomenclature, Places places, Wording wording) {
        this.nomenclature = nomenclature;
        this.places = places;
        this.wording = wording;
    }

    String name(Facet facet) {
        return wording.text("search.facet." + key(facet));
    }

    String value(Facet facet, String value) {
        return switch (facet) {
            case AVAILABILITY -> wording.text("search.availability." + value.toLowerCase(Locale.ROOT));
            case HEADCOUNT -> wording.text("search.headcount." + value.toLowerCase(Locale.ROOT));
            case DEPARTEMENT -> departement(value);
            default ->
                vocabulary(facet).map(vocabulary -> label(vocabulary, value)).orElse(value);
        };
    }

    /** The same without the explanation in brackets that some names carry. */
    String brief(Facet facet, String value) {
        return facet == Facet.DEPARTEMENT
                ? departement(value)
                : value(facet, value).replaceFirst("\\s*\\(.*\\)$", "");
    }

    String process(String code) {
        return label(nomenclature.processes(), code);
    }

    String material(String code) {
        return label(nomenclature.materials(), code);
    }

    String certification(String code) {
        return label(nomenclature.certifications(), code);
    }

    String sector(String code) {
        return label(nomenclature.sectors(), code);
    }

    String departement(String code) {
        return places.departement(code).map(Departement::name).orElse(code) + " (" + code + ")";
    }

    /** The vocabulary of a facet's values; none for the facets that have no tree. */
    Optional<Vocabulary> vocabulary(Facet facet) {
        return facet.vocabulary(nomenclature);
    }

    /** The code at the root of a tree above a code; itself where there is nothing above. */
    String root(Facet facet, String code) {
        return vocabulary(facet)
                .filter(vocabulary -> vocabulary.contains(code))
                .map(vocabulary -> vocabulary.ancestors(code))
                .filter(ancestors -> !ancestors.isEmpty())
                .map(List::getLast)
                .orElse(code);
    }

    /** The trade that a process belongs to: what stands right below its root, as turning does below machining. */
    String trade(String process) {
        List<String> upwards = nomenclature.processes().contains(process)
                ? List.copyOf(nomenclature.processes().withAncestors(process))
                : List.of(process);
        return upwards.get(Math.max(0, upwards.size() - 2));
    }

    /** The facet's place among the message keys. */
    static String key(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private String label(Vocabulary vocabulary, String code) {
        return vocabulary.label(code, wording.language());
    }
}
