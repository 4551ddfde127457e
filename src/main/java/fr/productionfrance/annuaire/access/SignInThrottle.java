package fr.productionfrance.annuaire.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins for a quarter of an hour: by name from one address, by name from anywhere, and by address. Names
 * that have no account count like those that have one, so nothing is told of who exists. Each node counts for itself.
 */
@Component
class SignInThrottle {

    static final int PER_NAME_AND_ADDRESS = 5;
    static final int PER_NAME = 20;
    static final int PER_ADDRESS = 50;
    static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, Integer> failures;

    SignInThrottle() {
        this(Ticker.systemTicker());
    }

    SignInThrottle(Ticker ticker) {
        failures = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST_REMEMBERED)
                .ticker(ticker)
                .build();
    }

    boolean refuses(String name, String address) {
        return limits(name, address).entrySet().stream().anyMatch(limit -> count(limit.getKey()) >= limit.getValue());
    }

    void failed(String name, String address) {
        limits(name, address).keySet().forEach(key -> failures.asMap().merge(key, 1, Integer::sum));
    }

    /** Forgets what this name got wrong from this address; what others tried on it still counts. */
    void succeeded(String name, String address) {
        failures.invalidate(nameAndAddress(name, address));
    }

    private int count(String key) {
        Integer counted = failures.getIfPresent(key);
        return counted == null ? 0 : counted;
    }

    private static Map<String, Integer> limits(String name, String address) {
        return Map.of(
                nameAndAddress(name, address),
                PER_NAME_AND_ADDRESS,
                "name " + normal(name),
                PER_NAME,
                "address " + address,
                PER_ADDRESS);
    }

    private static String nameAndAddress(String name, String address) {
        return "both " + address + " " + normal(name);
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
