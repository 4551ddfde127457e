package fr.productionfrance.annuaire.search.export;

import fr.productionfrance.annuaire.nomenclature.Language;

/** The words of the files, in each language. */
@FunctionalInterface
public interface ExportTexts {

    ExportWords in(Language language);
}
