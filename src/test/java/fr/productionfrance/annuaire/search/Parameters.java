package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;

/** The reader of addresses on the real vocabularies, which are read once for all tests. */
final class Parameters {

    static final Nomenclature NOMENCLATURE = Nomenclature.load();
    static final Places PLACES = Places.load();

    private Parameters() {}

    static SearchParameters ofTheNomenclature() {
        return new SearchParameters(NOMENCLATURE, PLACES, new ToleranceReader());
    }
}
