package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Searches whose answers are known: each fiche of a sample must be found by what it is, its name, its first process and its
 * first place.
 */
final class GoldenQueries {

    private final ElasticsearchClient elasticsearch;
    private final String index;

    GoldenQueries(ElasticsearchClient elasticsearch, String index) {
        this.elasticsearch = elasticsearch;
        this.index = index;
    }

    /** A search that must find one fiche. */
    private record Golden(Fiche fiche, String by, Query query) {

        Query onlyThere() {
            Query that = Query.of(q -> q.ids(i -> i.values(fiche.id().toString())));
            return Query.of(q -> q.bool(b -> b.filter(that, query)));
        }
    }

    void verify(List<Fiche> sample) throws IOException {
        List<Golden> questions =
                sample.stream().flatMap(fiche -> questions(fiche).stream()).toList();
        if (questions.isEmpty()) {
            return;
        }
        List<MultiSearchResponseItem<Void>> answers =
                elasticsearch.msearch(request(questions), Void.class).responses();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (!foundOne(answers.get(i))) {
                missed.add("fiche " + questions.get(i).fiche().id() + " by its "
                        + questions.get(i).by());
            }
        }
        if (!missed.isEmpty()) {
            throw new IndexBuildException("The new index does not find " + String.join(", ", missed));
        }
    }

    private MsearchRequest request(List<Golden> questions) {
        return MsearchRequest.of(m -> {
            m.index(index);
            questions.forEach(golden -> m.searches(s -> s.header(h -> h)
                    .body(b -> b.size(0).trackTotalHits(t -> t.enabled(true)).query(golden.onlyThere()))));
            return m;
        });
    }

    private static boolean foundOne(MultiSearchResponseItem<Void> answer) {
        return answer.isResult()
                && Objects.requireNonNull(answer.result().hits().total()).value() == 1;
    }

    private static List<Golden> questions(Fiche fiche) {
        List<Golden> questions = new ArrayList<>();
        questions.add(new Golden(fiche, "id", term(IndexField.ID, fiche.id().toString())));
        questions.add(
                new Golden(fiche, "name", words(IndexField.NAMES, fiche.data().displayName())));
        process(fiche)
                .ifPresent(code -> questions.add(new Golden(
                        fiche,
                        "process",
                        Query.of(q -> q.nested(n -> n.path(IndexField.CAPABILITIES.path())
                                .query(term(IndexField.CAPABILITY_PROCESS, code)))))));
        place(fiche).ifPresent(city -> questions.add(new Golden(fiche, "place", words(IndexField.PLACES, city))));
        return questions;
    }

    private static Optional<String> process(Fiche fiche) {
        return fiche.data().sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .map(capability -> capability.process())
                .findFirst();
    }

    private static Optional<String> place(Fiche fiche) {
        return fiche.data().sites().stream()
                .map(Site::address)
                .filter(Objects::nonNull)
                .map(Site.Address::city)
                .findFirst();
    }

    private static Query term(IndexField field, String value) {
        return Query.of(q -> q.term(t -> t.field(field.path()).value(value)));
    }

    /** All the words; a name of nothing but little words has none, and is found by none. */
    private static Query words(IndexField field, String text) {
        return Query.of(q -> q.match(
                m -> m.field(field.path()).query(text).operator(Operator.And).zeroTermsQuery(ZeroTermsQuery.All)));
    }
}
