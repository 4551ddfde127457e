package fr.productionfrance.annuaire.alerts.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import fr.productionfrance.annuaire.alerts.AlertSettings;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Counts for an hour how often each client asked for a letter. Each node counts for itself. */
@Component
class AskLimit {

    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 100_000;

    private final int most;
    private final Cache<String, Integer> asked;

    @Autowired
    AskLimit(AlertSettings settings) {
        this(settings.asksPerHour(), Ticker.systemTicker());
    }

    AskLimit(int most, Ticker ticker) {
        this.most = most;
        this.asked = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST_REMEMBERED)
                .ticker(ticker)
                .build();
    }

    /** Counts one more, unless it is one too many. */
    boolean allows(String client) {
        return asked.asMap().merge(client, 1, (before, one) -> Math.min(before + one, most + 1)) <= most;
    }
}
