package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.allOf;
import static fr.productionfrance.annuaire.search.query.Queries.anyOf;
import static fr.productionfrance.annuaire.search.query.Queries.atLeast;
import static fr.productionfrance.annuaire.search.query.Queries.not;
import static fr.productionfrance.annuaire.search.query.Queries.onOne;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A buyer's criteria, sorted by where they must hold.
 *
 * @param text what the free words ask; none or one
 * @param preferred what brings a fiche to the front without being asked
 * @param capability what must hold on one and the same capability
 * @param alone for some of those, the same asked of the roll-up, which is exact when nothing else is asked of a capability
 * @param siteOfCapability what must hold for the site of that capability
 * @param anySite the same where no capability is asked for: any site will do
 * @param fiche what must hold for the fiche as a whole
 */
record Asked(
        List<Query> text,
        List<Query> preferred,
        List<Criterion> capability,
        Map<Facet, Query> alone,
        List<Criterion> siteOfCapability,
        List<Criterion> anySite,
        List<Criterion> fiche) {

    /** The same with nothing asked of the facet. */
    Asked without(Facet facet) {
        return new Asked(
                text,
                preferred,
                without(capability, facet),
                alone,
                without(siteOfCapability, facet),
                without(anySite, facet),
                without(fiche, facet));
    }

    private static List<Criterion> without(List<Criterion> criteria, Facet facet) {
        return criteria.stream().filter(c -> c.facet() != facet).toList();
    }

    /** What must hold on one capability, its site included; nothing where no capability is asked for. */
    List<Criterion> onOneCapability() {
        return capability.isEmpty()
                ? List.of()
                : Stream.concat(capability.stream(), siteOfCapability.stream()).toList();
    }

    /** What must hold outside the capabilities. */
    List<Criterion> onTheFiche() {
        return capability.isEmpty()
                ? Stream.concat(fiche.stream(), anySite.stream()).toList()
                : fiche;
    }

    /** The facets that narrow the search. */
    List<Facet> facets() {
        return Stream.concat(onTheFiche().stream(), onOneCapability().stream())
                .map(Criterion::facet)
                .toList();
    }

    /** The fiches that meet every criterion. */
    Query confirmed() {
        List<Query> all = new ArrayList<>(text);
        onTheFiche().forEach(criterion -> all.add(criterion.met()));
        List<Criterion> together = onOneCapability();
        if (together.size() == 1 && alone.containsKey(together.getFirst().facet())) {
            all.add(alone.get(together.getFirst().facet()));
        } else if (!together.isEmpty()) {
            all.add(onOne(IndexField.CAPABILITIES, metTogether()));
        }
        return allOf(all);
    }

    /** The capabilities that meet what is asked of one. */
    Query metTogether() {
        return allOf(onOneCapability().stream().map(Criterion::met).toList());
    }

    /** The same for a facet not among them, whose choice would make every site criterion one of that capability's site. */
    Query metByCapabilityOfAnyFacet() {
        return allOf(Stream.concat(capability.stream(), siteOfCapability.stream())
                .map(Criterion::met)
                .toList());
    }

    /** The fiches that contradict no criterion but leave at least one blank: unknown is not no. */
    Query toConfirm() {
        return allOf(notContradicted(), not(confirmed()));
    }

    /** The fiches that contradict no criterion: those that meet all and those to confirm. */
    Query notContradicted() {
        List<Query> all = new ArrayList<>(text);
        onTheFiche().forEach(criterion -> all.add(criterion.metOrBlank()));
        if (!onOneCapability().isEmpty()) {
            all.add(anyOf(
                    onOne(
                            IndexField.CAPABILITIES,
                            allOf(onOneCapability().stream()
                                    .map(Criterion::metOrBlank)
                                    .toList())),
                    saysNothingOfCapabilities()));
        }
        return allOf(all);
    }

    /** A fiche without a capability leaves blank all that is asked of one; its place is then that of any of its sites. */
    Query saysNothingOfCapabilities() {
        List<Query> all = new ArrayList<>();
        all.add(not(atLeast(IndexField.CAPABILITY_COUNT, 1)));
        anySite.forEach(criterion -> all.add(criterion.metOrBlank()));
        return allOf(all);
    }
}
