package fr.productionfrance.annuaire.search.degraded;

import fr.productionfrance.annuaire.search.SearchUnavailableException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.function.Supplier;

/** Stands before a server: lets a few ask at once, and nobody for a while when it does not answer. */
final class Guard {

    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;

    Guard(CircuitBreaker breaker, Bulkhead bulkhead) {
        this.breaker = breaker;
        this.bulkhead = bulkhead;
    }

    /** @throws SearchUnavailableException when the server may not be asked, besides what the question throws */
    <T> T ask(Supplier<T> question) {
        try {
            // In this order: who waited for a turn while the breaker opened is told at once, and asks in vain no more.
            return bulkhead.executeSupplier(() -> breaker.executeSupplier(question));
        } catch (CallNotPermittedException e) {
            throw new SearchUnavailableException(breaker.getName() + " is not asked until it answers again", e);
        } catch (BulkheadFullException e) {
            throw new SearchUnavailableException("Too many ask " + bulkhead.getName() + " at once", e);
        }
    }
}
