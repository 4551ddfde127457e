package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.is;
import static fr.productionfrance.annuaire.search.query.Queries.named;
import static fr.productionfrance.annuaire.search.query.Queries.worth;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The fiches of a band, the best fit first: how well the words are met, then the best of its capabilities that meets the
 * criteria: one the words speak of, rather audited than declared, rather free than not. That capability comes with the hit.
 */
@Component
class RankedQuery {

    /** The name under which a hit brings the capability that matched. */
    static final String MATCHED = "matched";

    private static final float NAMED_IN_TEXT = 4f;
    private static final float AUDITED = 1.5f;
    private static final float DOCUMENTED = 1f;
    private static final float DECLARED = 0.5f;
    private static final float FREE = 0.5f;
    private static final float PARTLY_FREE = 0.25f;

    private final TradeWords tradeWords;
    private final TreeField processes;
    private final TreeField materials;

    RankedQuery(TradeWords tradeWords, Nomenclature nomenclature) {
        this.tradeWords = tradeWords;
        this.processes = new TreeField(nomenclature.processes(), IndexField.CAPABILITY_PROCESS_L1);
        this.materials = new TreeField(nomenclature.materials(), IndexField.CAPABILITY_MATERIAL_L1);
    }

    Query of(Asked asked, Band band, String text, Moment moment) {
        return switch (band) {
            case CONFIRMED -> confirmed(asked, text, moment);
            case TO_CONFIRM -> toConfirm(asked, text, moment);
        };
    }

    private Query confirmed(Asked asked, String text, Moment moment) {
        return Query.of(q -> q.bool(b -> {
            b.must(asked.text()).should(asked.preferred());
            asked.onTheFiche().forEach(criterion -> b.filter(criterion.met()));
            List<Query> spokenOf = spokenOf(text);
            if (!asked.onOneCapability().isEmpty()) {
                List<Query> worths = new ArrayList<>(spokenOf);
                worths.addAll(worths(moment));
                b.must(bestCapability(List.of(asked.metTogether()), worths));
            } else if (!spokenOf.isEmpty()) {
                b.should(bestCapability(List.of(Queries.anyOf(spokenOf)), spokenOf));
            }
            return b;
        }));
    }

    /** The more criteria a capability meets for sure, the higher; the hit says by name which ones. */
    private Query toConfirm(Asked asked, String text, Moment moment) {
        return Query.of(q -> q.bool(b -> {
            b.must(asked.text()).should(asked.preferred());
            b.filter(asked.toConfirm());
            asked.onTheFiche().forEach(criterion -> b.should(met(criterion)));
            if (!asked.onOneCapability().isEmpty()) {
                List<Query> possible = asked.onOneCapability().stream()
                        .map(Criterion::metOrBlank)
                        .toList();
                List<Query> worths = new ArrayList<>(spokenOf(text));
                worths.addAll(worths(moment));
                asked.onOneCapability().forEach(criterion -> worths.add(met(criterion)));
                b.should(bestCapability(possible, worths));
            }
            return b;
        }));
    }

    private static Query met(Criterion criterion) {
        return named(criterion.facet().name(), criterion.met());
    }

    private static Query bestCapability(List<Query> must, List<Query> worths) {
        return Query.of(q -> q.nested(n -> n.path(IndexField.CAPABILITIES.path())
                .scoreMode(ChildScoreMode.Max)
                .query(c -> c.bool(b -> b.filter(must).should(worths)))
                .innerHits(i -> i.name(MATCHED)
                        .size(1)
                        .source(s -> s.filter(f -> f.includes(IndexField.CAPABILITY_VIEW.path()))))));
    }

    private List<Query> spokenOf(String text) {
        List<Query> worths = new ArrayList<>();
        Set<String> namedProcesses = tradeWords.processesNamedIn(text);
        if (!namedProcesses.isEmpty()) {
            worths.add(worth(NAMED_IN_TEXT, processes.holds(namedProcesses)));
        }
        Set<String> namedMaterials = tradeWords.materialsNamedIn(text);
        if (!namedMaterials.isEmpty()) {
            worths.add(worth(NAMED_IN_TEXT, materials.holds(namedMaterials)));
        }
        return worths;
    }

    private static List<Query> worths(Moment moment) {
        AvailabilityQuery availability = new AvailabilityQuery(moment);
        return List.of(
                worth(AUDITED, is(IndexField.CAPABILITY_EVIDENCE, "AUDITED")),
                worth(DOCUMENTED, is(IndexField.CAPABILITY_EVIDENCE, "DOCUMENT")),
                worth(DECLARED, is(IndexField.CAPABILITY_EVIDENCE, "DECLARED")),
                worth(FREE, availability.isAny(Set.of(Availability.AVAILABLE.name()))),
                worth(PARTLY_FREE, availability.isAny(Set.of(Availability.PARTIAL.name()))));
    }
}
