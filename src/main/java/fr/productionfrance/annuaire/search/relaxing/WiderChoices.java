package fr.productionfrance.annuaire.search.relaxing;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Change.Kind;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What includes the chosen values and more. Only processes and materials are asked for more broadly: another certification of
 * the same family certifies something else.
 */
final class WiderChoices {

    private static final int A_LEVEL = 2;
    /** "Machining" for turning is hardly what was asked. */
    private static final int TO_THE_ROOT = 3;

    private static final int PARTLY_FREE = 1;
    private static final int ONE_FEWER = 2;
    private static final int ANY_OF_THEM = 3;

    private final Nomenclature nomenclature;

    WiderChoices(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    List<Change> of(Facet facet, SearchCriteria criteria) {
        return switch (facet) {
            case PROCESS -> broader(facet, nomenclature.processes(), criteria);
            case MATERIAL -> broader(facet, nomenclature.materials(), criteria);
            case AVAILABILITY -> availability(criteria);
            case CERTIFICATION -> certification(criteria);
            default -> List.of();
        };
    }

    private static List<Change> broader(Facet facet, Vocabulary vocabulary, SearchCriteria criteria) {
        List<Change> changes = new ArrayList<>();
        int cost = 0;
        Set<String> codes = criteria.chosen(facet);
        for (Set<String> above = above(vocabulary, codes); !above.equals(codes); above = above(vocabulary, codes)) {
            codes = above;
            boolean root = codes.stream().anyMatch(code -> vocabulary.get(code).broader() == null);
            cost += root ? A_LEVEL + TO_THE_ROOT : A_LEVEL;
            changes.add(new Change(Kind.BROADER, facet, criteria.withChoice(facet, codes), cost));
        }
        return changes;
    }

    /** What stands right above the codes; the same where nothing does. A code that another one includes is left out. */
    private static Set<String> above(Vocabulary vocabulary, Set<String> codes) {
        Set<String> above = new LinkedHashSet<>();
        for (String code : codes) {
            String broader = vocabulary.get(code).broader();
            above.add(broader == null ? code : broader);
        }
        Set<String> all = Set.copyOf(above);
        above.removeIf(code -> vocabulary.ancestors(code).stream().anyMatch(all::contains));
        return above;
    }

    private static List<Change> availability(SearchCriteria criteria) {
        Set<String> states = new LinkedHashSet<>(criteria.chosen(Facet.AVAILABILITY));
        boolean wider = states.contains(Availability.AVAILABLE.name()) && states.add(Availability.PARTIAL.name());
        return wider
                ? List.of(new Change(
                        Kind.PARTLY_FREE,
                        Facet.AVAILABILITY,
                        criteria.withChoice(Facet.AVAILABILITY, states),
                        PARTLY_FREE))
                : List.of();
    }

    private static List<Change> certification(SearchCriteria criteria) {
        Set<String> all = criteria.chosen(Facet.CERTIFICATION);
        if (!criteria.allCertifications() || all.size() < 2) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (String one : all) {
            Set<String> others = new LinkedHashSet<>(all);
            others.remove(one);
            changes.add(new Change(
                    Kind.ONE_FEWER, Facet.CERTIFICATION, criteria.withChoice(Facet.CERTIFICATION, others), ONE_FEWER));
        }
        changes.add(
                new Change(Kind.ANY_OF_THEM, Facet.CERTIFICATION, criteria.withAllCertifications(false), ANY_OF_THEM));
        return changes;
    }
}
