package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Elasticsearch as a search asks it: it answers in time, or is away. Each call throws {@link SearchUnavailableException} when it
 * does not answer.
 */
@Component
class Engine {

    private final ElasticsearchAsyncClient elasticsearch;
    private final Patience patience;
    private final IndexSettings index;

    Engine(ElasticsearchClient elasticsearch, IndexSettings index, SearchLimits limits) {
        this.elasticsearch = new ElasticsearchAsyncClient(elasticsearch._transport());
        this.patience = new Patience(limits.timeout());
        this.index = index;
    }

    /** The answers to some questions, in their order, in one round trip. */
    List<MultiSearchItem<HitSource>> ask(List<SearchRequestBody> questions) {
        MsearchRequest request = MsearchRequest.of(m -> {
            questions.forEach(body -> m.searches(s -> s.header(h -> h).body(body)));
            return m.index(index.alias());
        });
        return call(
                client -> client.msearch(request, HitSource.class),
                answers -> answers.responses().stream().map(Engine::answered).toList());
    }

    MultiSearchItem<HitSource> ask(SearchRequestBody question) {
        return ask(List.of(question)).getFirst();
    }

    List<Hit<HitSource>> hits(SearchRequestBody question) {
        return ask(question).hits().hits();
    }

    /** How many there are, where a question asks for that. */
    static long total(MultiSearchItem<HitSource> answer) {
        return answer.hits().total() == null ? 0 : answer.hits().total().value();
    }

    <T> T call(Function<ElasticsearchAsyncClient, CompletableFuture<T>> question) {
        return call(question, answer -> answer);
    }

    private <A, T> T call(Function<ElasticsearchAsyncClient, CompletableFuture<A>> question, Function<A, T> reading) {
        try {
            return reading.apply(patience.await(question.apply(elasticsearch)));
        } catch (IOException | ElasticsearchException e) {
            throw new SearchUnavailableException("Elasticsearch does not answer", e);
        }
    }

    /** A search that fails inside an answer fails as one alone would: its status tells whether Elasticsearch is away. */
    private static MultiSearchItem<HitSource> answered(MultiSearchResponseItem<HitSource> answer) {
        if (answer.isFailure()) {
            throw new ElasticsearchException("msearch", answer.failure());
        }
        return answer.result();
    }
}
