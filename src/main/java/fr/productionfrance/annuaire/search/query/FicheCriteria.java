package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.allOf;
import static fr.productionfrance.annuaire.search.query.Queries.isAhead;
import static fr.productionfrance.annuaire.search.query.Queries.isAnyOf;
import static fr.productionfrance.annuaire.search.query.Queries.isUnknown;
import static fr.productionfrance.annuaire.search.query.Queries.onOne;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is asked of the fiche as a whole. */
final class FicheCriteria {

    private final TreeField certifications;

    FicheCriteria(Nomenclature nomenclature) {
        this.certifications = new TreeField(nomenclature.certifications(), IndexField.CERTIFICATE_SCHEME_L1);
    }

    List<Criterion> of(SearchCriteria criteria, Moment moment) {
        List<Criterion> asked = new ArrayList<>();
        if (criteria.restricts(Facet.CERTIFICATION)) {
            asked.add(certification(criteria.chosen(Facet.CERTIFICATION), criteria.allCertifications(), moment));
        }
        addChoice(asked, criteria, Facet.SECTOR, IndexField.SECTOR);
        addChoice(asked, criteria, Facet.HEADCOUNT, IndexField.HEADCOUNT);
        return asked;
    }

    private static void addChoice(List<Criterion> asked, SearchCriteria criteria, Facet facet, IndexField field) {
        if (criteria.restricts(facet)) {
            asked.add(new Criterion(facet, isAnyOf(field, criteria.chosen(facet)), isUnknown(field)));
        }
    }

    /**
     * A certificate counts through its last day. One that has passed it, or whose dates nobody gave, leaves the question open;
     * one that is not listed is a no.
     */
    private Criterion certification(Set<String> schemes, boolean all, Moment moment) {
        if (!all) {
            return new Criterion(Facet.CERTIFICATION, holdsValid(schemes, moment), lists(schemes));
        }
        return new Criterion(
                Facet.CERTIFICATION,
                allOf(schemes.stream().map(s -> holdsValid(Set.of(s), moment)).toList()),
                allOf(schemes.stream().map(s -> lists(Set.of(s))).toList()));
    }

    private Query holdsValid(Set<String> schemes, Moment moment) {
        return onOne(IndexField.CERTIFICATES, allOf(certifications.holds(schemes), isValid(moment)));
    }

    private Query lists(Set<String> schemes) {
        return onOne(IndexField.CERTIFICATES, certifications.holds(schemes));
    }

    static Query isValid(Moment moment) {
        return isAhead(IndexField.CERTIFICATE_EXPIRES, moment.startOfToday());
    }
}
