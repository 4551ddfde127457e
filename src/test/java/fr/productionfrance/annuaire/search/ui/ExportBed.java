package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.export.ExportTexts;

/** The pages' own words for files, for tests elsewhere. */
public final class ExportBed {

    private ExportBed() {}

    public static ExportTexts texts() {
        return new SearchExportTexts(Words.NOMENCLATURE, Words.PLACES, new Words.Bundles());
    }
}
