package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits so long for an answer, and no longer. The client's own time-outs don't see to it: a server that takes the question and
 * then hangs was waited for without end.
 */
record Patience(Duration timeout) {

    /**
     * Waits for the answer.
     *
     * @throws IOException when there is none in time
     */
    <T> T await(CompletableFuture<T> answer) throws IOException {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("No answer within " + timeout.toMillis() + " ms", e);
        } catch (CancellationException e) {
            throw new IOException("The client gave the question up", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for an answer");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ElasticsearchException refused) {
                throw refused;
            }
            throw new IOException("The question failed", e.getCause());
        }
    }
}
