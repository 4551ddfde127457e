package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Firms by the beginnings of the words of their names: those that begin so, then those that begin nearly so. */
final class FirmQuery {

    private static final List<String> REFERENCE =
            List.of("view.slug", "view.name", "view.demo", "view.sites.city", IndexField.CAPABILITY_COUNT.path());
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;

    private FirmQuery() {}

    /** Nothing where no word was typed. */
    static Optional<SearchRequestBody> of(String typed, int most) {
        List<Query> words = Words.of(typed).stream()
                .filter(word -> word.length() <= LONGEST_WORD)
                .limit(MOST_WORDS)
                .map(FirmQuery::begins)
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(SearchRequestBody.of(r -> r.query(q -> q.bool(b -> b.must(words)))
                        .size(most)
                        .trackTotalHits(t -> t.enabled(false))
                        .source(s -> s.filter(f -> f.includes(REFERENCE)))));
    }

    private static Query begins(String word) {
        Query so = Queries.worth(2, begins(word, null));
        return Words.holdsDigit(word)
                ? so
                : Query.of(q -> q.disMax(d -> d.queries(so, Queries.worth(1, begins(word, "AUTO:4,9")))));
    }

    private static Query begins(String word, @Nullable String fuzziness) {
        return Query.of(q -> q.match(m -> {
            m.field(IndexField.NAMES_BEGIN.path())
                    .query(word)
                    .operator(Operator.And)
                    .zeroTermsQuery(ZeroTermsQuery.All);
            return fuzziness == null ? m : m.fuzziness(fuzziness).prefixLength(1);
        }));
    }

    static Optional<FicheReference> reference(@Nullable HitSource source) {
        return Optional.ofNullable(source)
                .map(HitSource::view)
                .map(fiche -> new FicheReference(
                        fiche.slug(),
                        fiche.name(),
                        fiche.sites().stream()
                                .flatMap(site -> Stream.ofNullable(site.city()))
                                .findFirst()
                                .orElse(null)));
    }
}
