package fr.productionfrance.annuaire.search.relaxing;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Change.Kind;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What a fiche must still meet to be called near. A few steps coarser is near, no matter what is not: whoever mills at IT12 does not
 * nearly keep IT6, and whoever turns does not nearly weld.
 */
@Component
public class Nearly {

    /** An envelope that lacks more than a quarter of the part's length does not nearly hold it. */
    private static final double OF_THE_PART = 0.75;

    /** What a firm has or has not: there is no nearer and farther. */
    private static final Set<Facet> HAD_OR_NOT =
            Set.of(Facet.CERTIFICATION, Facet.AVAILABILITY, Facet.DEPARTEMENT, Facet.SECTOR, Facet.HEADCOUNT);

    private final Nomenclature nomenclature;

    public Nearly(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    /** The criteria of fiches that miss what the change gives up by little; none where it gives up too much. */
    public Optional<SearchCriteria> meeting(SearchCriteria asked, Change change) {
        Facet facet = change.facet();
        if (facet == null) {
            return Optional.empty();
        }
        if (change.kind() != Kind.DROPPED) {
            return reachesRoot(facet, change.criteria()) ? Optional.empty() : Optional.of(change.criteria());
        }
        return HAD_OR_NOT.contains(facet) ? Optional.of(change.criteria()) : smallerPart(asked, facet);
    }

    /** The facet that such fiches miss. */
    public static Facet facet(Change change) {
        return Objects.requireNonNull(change.facet(), "words are not nearly mentioned");
    }

    private boolean reachesRoot(Facet facet, SearchCriteria criteria) {
        return facet.level() == Facet.Level.CAPABILITY
                && facet.vocabulary(nomenclature).stream()
                        .flatMap(vocabulary -> criteria.chosen(facet).stream().map(vocabulary::get))
                        .anyMatch(concept -> concept.broader() == null);
    }

    private static Optional<SearchCriteria> smallerPart(SearchCriteria asked, Facet facet) {
        Quantities quantities = asked.quantities();
        Double heaviest = quantities.heaviestKg();
        if (facet == Facet.MASS && heaviest != null) {
            return Optional.of(asked.withQuantities(quantities.withMassKg(OF_THE_PART * heaviest)));
        }
        return facet == Facet.SIZE && quantities.size() != null
                ? Optional.of(asked.withQuantities(quantities.withSize(smaller(quantities.size()))))
                : Optional.empty();
    }

    private static PartSize smaller(PartSize part) {
        return switch (part) {
            case PartSize.Prism prism ->
                new PartSize.Prism(
                        OF_THE_PART * prism.lengthMm(), OF_THE_PART * prism.widthMm(), OF_THE_PART * prism.heightMm());
            case PartSize.Cylinder cylinder ->
                new PartSize.Cylinder(OF_THE_PART * cylinder.diameterMm(), OF_THE_PART * cylinder.lengthMm());
        };
    }
}
