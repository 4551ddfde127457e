package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.worth;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The fiches of a band, in the order of {@link Rank}: how well the words are met, then the best of its capabilities that meets
 * the criteria. That capability comes with the hit. All is judged by one moment, that of the first page, so that what runs
 * out meanwhile moves no fiche from a page that was read to one that is to come.
 */
@Component
class RankedQuery {

    /** The name under which a hit brings the capability that matched. */
    static final String MATCHED = "matched";

    private static final float NAMED_IN_TEXT = Rank.FIT.points(8);
    /** To meet one criterion more for sure counts more than all that speaks for a capability. */
    private static final float MET = Rank.FIT.points(16);

    private final TradeWords tradeWords;
    private final TreeField processes;
    private final TreeField materials;

    RankedQuery(TradeWords tradeWords, Nomenclature nomenclature) {
        this.tradeWords = tradeWords;
        this.processes = new TreeField(nomenclature.processes(), IndexField.CAPABILITY_PROCESS_L1);
        this.materials = new TreeField(nomenclature.materials(), IndexField.CAPABILITY_MATERIAL_L1);
    }

    Query of(Question question, Band band, Moment rankedAt) {
        return switch (band) {
            case CONFIRMED -> confirmed(question, rankedAt);
            case TO_CONFIRM -> toConfirm(question, rankedAt);
        };
    }

    private Query confirmed(Question question, Moment rankedAt) {
        Asked asked = question.asked();
        return Query.of(q -> q.bool(b -> {
            b.must(asked.text()).should(asked.preferred()).should(FicheWorth.freshness(rankedAt));
            asked.onTheFiche().forEach(criterion -> b.filter(criterion.met()));
            List<Query> spokenOf = spokenOf(question.criteria().text());
            if (!asked.onOneCapability().isEmpty()) {
                b.must(bestCapability(List.of(asked.metTogether()), worths(question, rankedAt)));
            } else if (!spokenOf.isEmpty()) {
                b.should(bestCapability(List.of(Queries.anyOf(spokenOf)), worths(question, rankedAt)));
            } else {
                b.should(FicheWorth.asWhole(question));
            }
            // Without anything that must hold, something would have to speak for a fiche for it to be found.
            return b.filter(Queries.EVERYTHING);
        }));
    }

    /** The more criteria a capability meets for sure, the higher; the hit says by name which ones. */
    private Query toConfirm(Question question, Moment rankedAt) {
        Asked asked = question.asked();
        return Query.of(q -> q.bool(b -> {
            b.must(asked.text()).should(asked.preferred()).should(FicheWorth.freshness(rankedAt));
            b.filter(asked.toConfirm());
            asked.onTheFiche().forEach(criterion -> b.should(met(criterion)));
            if (!asked.onOneCapability().isEmpty()) {
                List<Query> possible = asked.onOneCapability().stream()
                        .map(Criterion::metOrBlank)
                        .toList();
                List<Query> worths = worths(question, rankedAt);
                asked.onOneCapability().forEach(criterion -> worths.add(met(criterion)));
                b.should(bestCapability(possible, worths));
            }
            return b;
        }));
    }

    private static Query met(Criterion criterion) {
        return Queries.named(criterion.facet().name(), criterion.met(), MET);
    }

    private static Query bestCapability(List<Query> must, List<Query> worths) {
        return Query.of(q -> q.nested(n -> n.path(IndexField.CAPABILITIES.path())
                .scoreMode(ChildScoreMode.Max)
                .query(c -> c.bool(b -> b.filter(must).should(worths)))
                .innerHits(i -> i.name(MATCHED)
                        .size(1)
                        .source(s -> s.filter(f -> f.includes(IndexField.CAPABILITY_VIEW.path()))))));
    }

    private List<Query> worths(Question question, Moment rankedAt) {
        List<Query> worths = spokenOf(question.criteria().text());
        worths.addAll(CapabilityWorth.of(question.criteria(), rankedAt));
        return worths;
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
}
