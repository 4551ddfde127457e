package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sends operations in requests of a good size, and tells for each what became of it. */
final class BulkSender {

    /** Large enough to keep Elasticsearch busy, small enough that two of them in flight stay out of the heap's way. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /** Elasticsearch quotes what it refuses, all of it. */
    private static final int MOST_REASON = 500;

    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final ElasticsearchAsyncClient elasticsearch;
    /** Whether names must be aliases, so that no index is made by a write that comes after its index has gone. */
    private final boolean aliasesOnly;

    BulkSender(ElasticsearchClient elasticsearch, boolean aliasesOnly) {
        this.elasticsearch =
                new ElasticsearchAsyncClient(elasticsearch._transport(), elasticsearch._transportOptions());
        this.aliasesOnly = aliasesOnly;
    }

    /**
     * Sends the operations.
     *
     * @return their outcomes in the same order
     * @throws IndexUnavailableException when a request was not answered, or refused as a whole
     */
    List<WriteOutcome> send(List<BulkItem> items) {
        List<WriteOutcome> outcomes = new ArrayList<>(items.size());
        List<BulkOperation> request = new ArrayList<>();
        long bytes = 0;
        for (BulkItem item : items) {
            if (!request.isEmpty() && bytes + item.bytes() > MOST_BYTES) {
                outcomes.addAll(sendOne(request));
                request = new ArrayList<>();
                bytes = 0;
            }
            request.add(item.operation());
            bytes += item.bytes();
        }
        if (!request.isEmpty()) {
            outcomes.addAll(sendOne(request));
        }
        return outcomes;
    }

    private List<WriteOutcome> sendOne(List<BulkOperation> operations) {
        try {
            BulkResponse response = AnswerLimit.await(elasticsearch.bulk(BulkRequest.of(
                    b -> b.requireAlias(aliasesOnly ? true : null).operations(operations))));
            return response.items().stream().map(BulkSender::outcome).toList();
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException(
                    "Elasticsearch took none of " + operations.size() + " changes: " + e, e);
        }
    }

    private static WriteOutcome outcome(BulkResponseItem item) {
        ErrorCause error = item.error();
        if (error == null || item.status() == CONFLICT) {
            return new WriteOutcome.Written();
        }
        String why = shortened(error.type() + ": " + error.reason() + cause(error));
        boolean passes = item.status() == TOO_MANY
                || item.status() >= SERVER_ERROR
                || "cluster_block_exception".equals(error.type())
                || "index_not_found_exception".equals(error.type());
        return passes ? new WriteOutcome.Later(why) : new WriteOutcome.Refused(why);
    }

    private static String shortened(String text) {
        return text.length() <= MOST_REASON ? text : text.substring(0, MOST_REASON) + "...";
    }

    private static String cause(ErrorCause error) {
        ErrorCause cause = error.causedBy();
        return cause == null ? "" : " (" + cause.reason() + ")";
    }
}
