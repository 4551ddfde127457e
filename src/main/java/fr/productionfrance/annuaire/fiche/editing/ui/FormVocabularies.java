package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.OwnNames;
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

    FormVocabularies(Nomenclature nomenclature, Places places, ToleranceReader tolerances, OwnNames ownNames) {
        this.processes = new VocabularySearch(nomenclature.processes(), ownNames);
        this.materials = new VocabularySearch(nomenclature.materials(), ownNames);
        this.certifications = new VocabularySearch(nomenclature.certifications(), ownNames);
        this.sectors = new VocabularySearch(nomenclature.sectors(), ownNames);
        this.places = places;
        this.tolerances = tolerances;
    }
}
