package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.nomenclature.VocabularySearch;
import org.springframework.stereotype.Component;

/** The vocabularies that the forms pick from, made to be searched once for all pages. */
@Component
final class FormVocabularies {

    final VocabularySearch processes;
    final VocabularySearch materials;
    final VocabularySearch certifications;
    final VocabularySearch sectors;
    final Places places;
    final ToleranceReader tolerances;

    FormVocabularies(Nomenclature nomenclature, Places places, ToleranceReader tolerances) {
        this.processes = new VocabularySearch(nomenclature.processes());
        this.materials = new VocabularySearch(nomenclature.materials());
        this.certifications = new VocabularySearch(nomenclature.certifications());
        this.sectors = new VocabularySearch(nomenclature.sectors());
        this.places = places;
        this.tolerances = tolerances;
    }
}
