package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;

/** Says criteria as the page's chips do, for whoever shows them elsewhere. */
@FunctionalInterface
public interface CriteriaWords {

    /** One text for each thing that narrows the search, in the order of the facets. */
    List<String> of(SearchCriteria criteria, Language language);
}
