package fr.productionfrance.annuaire.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How many letters strangers may have us write in a quarter of an hour: a few to one person, some more from one address of the
 * network. Who has no account counts like who has one. Each node counts for itself.
 */
@Component
class LetterThrottle {

    static final int PER_PERSON = 3;
    static final int PER_ADDRESS = 20;
    static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, Integer> asked;

    LetterThrottle() {
        this(Ticker.systemTicker());
    }

    LetterThrottle(Ticker ticker) {
        asked = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST_REMEMBERED)
                .ticker(ticker)
                .build();
    }

    /** Counts this one, and says whether it may still be written. */
    boolean allows(EmailAddress person, String networkAddress) {
        boolean fromThere = count("from " + networkAddress) <= PER_ADDRESS;
        return fromThere && count("to " + person.value()) <= PER_PERSON;
    }

    private int count(String key) {
        return asked.asMap().merge(key, 1, Integer::sum);
    }
}
