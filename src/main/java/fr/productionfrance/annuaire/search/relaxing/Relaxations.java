package fr.productionfrance.annuaire.search.relaxing;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Change.Kind;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every single change by which less is asked. What would leave nothing asked is none: everybody can be found without asking. */
@Component
public class Relaxations {

    private static final int WORDS = 3;

    private final WiderFigures figures = new WiderFigures();
    private final WiderChoices choices;

    public Relaxations(Nomenclature nomenclature) {
        this.choices = new WiderChoices(nomenclature);
    }

    /** Facet by facet, in each from what costs least to the facet's end; the words last. */
    public List<Change> of(SearchCriteria criteria) {
        List<Change> changes = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (criteria.restricts(facet)) {
                changes.addAll(
                        facet.kind() == Facet.Kind.QUANTITY
                                ? figures.of(facet, criteria)
                                : choices.of(facet, criteria));
                changes.add(new Change(Kind.DROPPED, facet, criteria.without(facet), costOfDropping(facet)));
            }
        }
        if (!criteria.text().isBlank() && criteria.isFiltered() && criteria.isTextNeeded()) {
            changes.add(new Change(Kind.WORDS_OPTIONAL, null, criteria.withTextOptional(true), WORDS));
        }
        changes.removeIf(change -> change.criteria().isEmpty());
        return List.copyOf(changes);
    }

    /** Who the firm is can be let go more easily than what the part is. */
    private static int costOfDropping(Facet facet) {
        return switch (facet) {
            case HEADCOUNT, SECTOR -> 4;
            case AVAILABILITY, CERTIFICATION, DEPARTEMENT, AREA -> 5;
            case LEAD_TIME, DISTANCE, BATCH -> 6;
            case TOLERANCE -> 7;
            case MASS, SIZE -> 8;
            case MATERIAL -> 9;
            case PROCESS -> 10;
        };
    }
}
