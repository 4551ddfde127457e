package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;

/** The reader as the program makes it, made once for all tests. */
public final class Readers {

    private static final QueryUnderstanding ALL =
            UnderstandingConfiguration.reader(Nomenclature.load(), Places.load(), new ToleranceReader());

    private Readers() {}

    public static QueryUnderstanding all() {
        return ALL;
    }

    static Understood french(String text) {
        return ALL.understand(text, Language.FR, SearchCriteria.EVERYTHING);
    }

    static Understood english(String text) {
        return ALL.understand(text, Language.EN, SearchCriteria.EVERYTHING);
    }

    static Understood german(String text) {
        return ALL.understand(text, Language.DE, SearchCriteria.EVERYTHING);
    }

    /** The words that were read as something of an aspect. */
    static List<String> words(Understood understood, Aspect aspect) {
        return understood.recognised().stream()
                .filter(recognised -> recognised.aspect() == aspect)
                .map(Recognised::words)
                .toList();
    }

    static List<Meaning> meanings(Understood understood, Aspect aspect) {
        return understood.recognised().stream()
                .filter(recognised -> recognised.aspect() == aspect)
                .map(Recognised::meaning)
                .toList();
    }
}
