package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns criteria into what is asked of documents, facet by facet. */
@Component
class CriteriaTranslator {

    private final CapabilityCriteria capability;
    private final PlaceCriteria place;
    private final FicheCriteria fiche;
    private final TextQuery text;
    private final TreeField bestProcess;
    private final TreeField bestMaterial;

    CriteriaTranslator(Nomenclature nomenclature, TextQuery text) {
        this.capability = new CapabilityCriteria(nomenclature);
        this.place = new PlaceCriteria();
        this.fiche = new FicheCriteria(nomenclature);
        this.text = text;
        this.bestProcess = new TreeField(nomenclature.processes(), IndexField.BEST_PROCESS_L1);
        this.bestMaterial = new TreeField(nomenclature.materials(), IndexField.BEST_MATERIAL_L1);
    }

    Asked translate(SearchCriteria criteria, Moment moment) {
        boolean needed = criteria.isTextNeeded();
        return new Asked(
                needed ? text.mentions(criteria.text()).map(List::of).orElse(List.of()) : List.of(),
                needed ? List.of() : text.words(criteria.text()),
                capability.of(criteria, moment),
                alone(criteria),
                place.ofCapability(criteria),
                place.ofAnySite(criteria),
                fiche.of(criteria, moment));
    }

    /** The criteria that the fiche's roll-up can answer exactly when they stand alone. */
    private Map<Facet, Query> alone(SearchCriteria criteria) {
        Map<Facet, Query> alone = new EnumMap<>(Facet.class);
        if (criteria.restricts(Facet.PROCESS)) {
            alone.put(Facet.PROCESS, bestProcess.holds(criteria.chosen(Facet.PROCESS)));
        }
        if (criteria.restricts(Facet.MATERIAL)) {
            alone.put(Facet.MATERIAL, bestMaterial.holds(criteria.chosen(Facet.MATERIAL)));
        }
        if (criteria.quantities().tolerance() != null) {
            ToleranceQuery.keepsAtBest(criteria.quantities().tolerance())
                    .ifPresent(query -> alone.put(Facet.TOLERANCE, query));
        }
        if (criteria.quantities().leadDays() != null) {
            alone.put(
                    Facet.LEAD_TIME,
                    Queries.atMost(
                            IndexField.BEST_LEAD_DAYS, criteria.quantities().leadDays()));
        }
        return alone;
    }
}
