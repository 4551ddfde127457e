package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for an answer of Elasticsearch, though not for ever: the client's own time-outs do not end the wait for a server that took
 * the request and then hangs. What it may still do with the request later is harmless, since versions order the writes.
 */
final class AnswerLimit {

    /** A full bulk request takes a second or two; a busy server several times as long. */
    private static final int SECONDS = 60;

    private AnswerLimit() {}

    static <T> T await(CompletableFuture<T> answer) throws IOException {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("No answer within " + SECONDS + " s", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for an answer");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ElasticsearchException refused) {
                throw refused;
            }
            throw new IOException("The request failed: " + e.getCause(), e.getCause());
        }
    }
}
