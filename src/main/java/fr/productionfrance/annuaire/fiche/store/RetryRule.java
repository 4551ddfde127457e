package fr.productionfrance.annuaire.fiche.store;

import java.time.Duration;

/**
 * When a change that the index did not take is tried again.
 *
 * @param first after the first attempt; twice as long after each further one
 * @param longest between two attempts
 * @param refusals after so many refusals it is set aside
 */
record RetryRule(Duration first, Duration longest, int refusals) {

    /** Half a minute of attempts: what is refused for so long is refused for what it says. */
    static final RetryRule STANDARD = new RetryRule(Duration.ofSeconds(1), Duration.ofMinutes(1), 5);

    double firstSeconds() {
        return first.toMillis() / 1e3;
    }

    double longestSeconds() {
        return longest.toMillis() / 1e3;
    }
}
