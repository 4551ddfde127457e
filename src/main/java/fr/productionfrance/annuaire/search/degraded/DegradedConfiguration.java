package fr.productionfrance.annuaire.search.degraded;

import fr.productionfrance.annuaire.fiche.store.PublishedFiches;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.indexing.PublicRecords;
import fr.productionfrance.annuaire.search.query.FicheViews;
import fr.productionfrance.annuaire.search.query.SearchLimits;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the guarded search before the one that asks Elasticsearch; whoever needs a search gets it. */
@Configuration(proxyBeanMethods = false)
class DegradedConfiguration {

    @Bean
    CircuitBreakerRegistry circuitBreakers() {
        return CircuitBreakerRegistry.ofDefaults();
    }

    @Bean
    BulkheadRegistry bulkheads() {
        return BulkheadRegistry.ofDefaults();
    }

    @Bean
    MeterBinder circuitBreakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    @Bean
    MeterBinder bulkheadMetrics(BulkheadRegistry bulkheads) {
        return TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads);
    }

    @Bean
    @Primary
    FicheSearch guardedFicheSearch(
            @Qualifier("elasticFicheSearch") FicheSearch engine,
            PublishedFiches fiches,
            PublicRecords records,
            FicheViews views,
            SearchLimits limits,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads) {
        Guards guards = new Guards(limits, breakers, bulkheads);
        return new GuardedFicheSearch(
                engine, guards.elasticsearch(), new StoreStandIn(fiches, records, views), guards.postgresql());
    }

    @Bean
    SearchHealth ficheSearchHealthIndicator(FicheSearch search) {
        return new SearchHealth(search);
    }
}
