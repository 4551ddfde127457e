package fr.productionfrance.annuaire.search.degraded;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import fr.productionfrance.annuaire.search.query.SearchLimits;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.circuitbreaker.event.CircuitBreakerOnStateTransitionEvent;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/** The guards before the two servers that can answer a visitor. */
final class Guards {

    private static final Logger LOG = LoggerFactory.getLogger(Guards.class);

    private static final int TOO_MANY_REQUESTS = 429;

    /** Enough answers to tell a server that is away from one lost connection, few enough that few visitors wait for it. */
    private static final int REMEMBERED = 10;

    private static final int AT_LEAST = 5;
    private static final float HALF = 50;

    /** After its pause a server is tried by so many. */
    private static final int TRIED_BY = 2;

    /** Of the pool's ten connections: members save while visitors are answered from the store. */
    private static final int STORE_AT_ONCE = 4;

    private final SearchLimits limits;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    Guards(SearchLimits limits, CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        this.limits = limits;
        this.breakers = breakers;
        this.bulkheads = bulkheads;
    }

    Guard elasticsearch() {
        return guard("Elasticsearch", limits.atOnce());
    }

    Guard postgresql() {
        return guard("PostgreSQL", STORE_AT_ONCE);
    }

    private Guard guard(String server, int atOnce) {
        CircuitBreaker breaker = breakers.circuitBreaker(
                server,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(REMEMBERED)
                        .minimumNumberOfCalls(AT_LEAST)
                        .failureRateThreshold(HALF)
                        .waitDurationInOpenState(limits.pause())
                        .permittedNumberOfCallsInHalfOpenState(TRIED_BY)
                        .ignoreExceptions(BulkheadFullException.class)
                        .recordException(Guards::isAway)
                        .build());
        breaker.getEventPublisher().onStateTransition(Guards::tell);
        return new Guard(
                breaker,
                bulkheads.bulkhead(
                        server,
                        BulkheadConfig.custom()
                                .maxConcurrentCalls(atOnce)
                                .maxWaitDuration(limits.queue())
                                .build()));
    }

    /** No answer, or that it has too much to do; what it answers in its right mind is none of a guard's business. */
    private static boolean isAway(Throwable failure) {
        return switch (failure.getCause()) {
            case IOException _ -> true;
            case ElasticsearchException answer -> answer.status() >= TOO_MANY_REQUESTS;
            case NestedRuntimeException _ -> true;
            case null, default -> false;
        };
    }

    private static void tell(CircuitBreakerOnStateTransitionEvent event) {
        String server = event.getCircuitBreakerName();
        switch (event.getStateTransition().getToState()) {
            case OPEN -> LOG.warn("{} does not answer: searches do without it for the moment", server);
            case CLOSED -> LOG.info("{} answers again", server);
            default -> LOG.debug("{}: {}", server, event.getStateTransition());
        }
    }
}
