package fr.productionfrance.annuaire.search.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** How much each client may still ask. A client that was quiet until its bucket is full again is forgotten. */
final class ClientLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> buckets;

    ClientLimits(ApiSettings settings) {
        long secondsToFill = 60L * settings.burst() / settings.requestsPerMinute() + 1;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.trackedClients())
                .expireAfterAccess(Duration.ofSeconds(secondsToFill))
                .build(_ -> newBucket(settings));
    }

    /** Takes one request of the client; gives how long it must wait, zero when it need not. */
    Duration take(String client) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private static Bucket newBucket(ApiSettings settings) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.burst()).refillGreedy(settings.requestsPerMinute(), MINUTE))
                .build();
    }
}
