package fr.productionfrance.annuaire.search.indexing;

import java.time.Duration;

/**
 * How long a build waits for an Elasticsearch that takes nothing.
 *
 * @param firstPause before it is asked again; twice as long each further time
 * @param longestPause between two attempts
 * @param limit without any progress, after which the build fails
 */
record Patience(Duration firstPause, Duration longestPause, Duration limit) {

    /** A node's restart takes up to a minute; a build that has come far is worth the wait. */
    static final Patience STANDARD = new Patience(Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofMinutes(2));

    Duration after(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(longestPause) < 0 ? twice : longestPause;
    }
}
