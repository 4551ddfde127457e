package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.allOf;
import static fr.productionfrance.annuaire.search.query.Queries.anyOf;
import static fr.productionfrance.annuaire.search.query.Queries.atLeast;
import static fr.productionfrance.annuaire.search.query.Queries.atMost;
import static fr.productionfrance.annuaire.search.query.Queries.atMostOrUnknown;
import static fr.productionfrance.annuaire.search.query.Queries.isAnyOf;
import static fr.productionfrance.annuaire.search.query.Queries.isUnknown;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is asked of one capability. */
final class CapabilityCriteria {

    private final TreeField processes;
    private final TreeField materials;

    CapabilityCriteria(Nomenclature nomenclature) {
        this.processes = new TreeField(nomenclature.processes(), IndexField.CAPABILITY_PROCESS_L1);
        this.materials = new TreeField(nomenclature.materials(), IndexField.CAPABILITY_MATERIAL_L1);
    }

    List<Criterion> of(SearchCriteria criteria, Moment moment) {
        List<Criterion> asked = new ArrayList<>();
        if (criteria.restricts(Facet.PROCESS)) {
            asked.add(process(criteria.chosen(Facet.PROCESS)));
        }
        if (criteria.restricts(Facet.MATERIAL)) {
            asked.add(material(criteria.chosen(Facet.MATERIAL)));
        }
        if (criteria.restricts(Facet.AVAILABILITY)) {
            asked.add(availability(criteria.chosen(Facet.AVAILABILITY), moment));
        }
        addQuantities(asked, criteria.quantities());
        return asked;
    }

    private static void addQuantities(List<Criterion> asked, Quantities quantities) {
        if (quantities.tolerance() != null) {
            asked.add(tolerance(quantities.tolerance()));
        }
        if (quantities.size() != null) {
            asked.add(size(quantities.size()));
        }
        if (quantities.massKg() != null) {
            double heaviest = Objects.requireNonNull(quantities.heaviestKg());
            asked.add(covers(
                    Facet.MASS,
                    atMostOrUnknown(IndexField.CAPABILITY_MASS_MIN, quantities.massKg()),
                    IndexField.CAPABILITY_MASS_MAX,
                    heaviest));
        }
        if (quantities.batch() != null) {
            int largest = Objects.requireNonNull(quantities.largestBatch());
            asked.add(covers(
                    Facet.BATCH,
                    atMostOrUnknown(IndexField.CAPABILITY_BATCH_MIN, quantities.batch()),
                    IndexField.CAPABILITY_BATCH_MAX,
                    largest));
        }
        if (quantities.leadDays() != null) {
            asked.add(new Criterion(
                    Facet.LEAD_TIME,
                    atMost(IndexField.CAPABILITY_LEAD_DAYS, quantities.leadDays()),
                    isUnknown(IndexField.CAPABILITY_LEAD_DAYS)));
        }
    }

    /** Who declares a broad process has not said which of those below it. */
    private Criterion process(Set<String> codes) {
        return new Criterion(
                Facet.PROCESS, processes.holds(codes), isAnyOf(IndexField.CAPABILITY_PROCESS, processes.above(codes)));
    }

    /** Who declares a family without its grades has not said which; who declares no material has not said either. */
    private Criterion material(Set<String> codes) {
        return new Criterion(
                Facet.MATERIAL,
                materials.holds(codes),
                anyOf(
                        isUnknown(IndexField.CAPABILITY_MATERIAL),
                        isAnyOf(IndexField.CAPABILITY_MATERIAL, materials.above(codes))));
    }

    private static Criterion availability(Set<String> states, Moment moment) {
        AvailabilityQuery availability = new AvailabilityQuery(moment);
        return new Criterion(Facet.AVAILABILITY, availability.isAny(states), availability.isUnknown());
    }

    private static Criterion tolerance(ToleranceAsked asked) {
        return new Criterion(Facet.TOLERANCE, ToleranceQuery.keeps(asked), ToleranceQuery.isBlank(asked));
    }

    private static Criterion size(PartSize part) {
        Query noEnvelope =
                allOf(isUnknown(IndexField.CAPABILITY_BOX_LENGTH), isUnknown(IndexField.CAPABILITY_ROUND_DIAMETER));
        return new Criterion(Facet.SIZE, SizeQuery.holds(part), noEnvelope);
    }

    /** The range must cover what is asked. Its upper end must be known; its lower end, where unknown, excludes nothing. */
    private static Criterion covers(Facet facet, Query fromBelow, IndexField max, double upTo) {
        return new Criterion(facet, allOf(fromBelow, atLeast(max, upTo)), allOf(fromBelow, isUnknown(max)));
    }
}
