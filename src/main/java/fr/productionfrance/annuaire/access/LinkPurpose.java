package fr.productionfrance.annuaire.access;

import java.time.Duration;

/** What a mailed link is a key to; it opens nothing else. */
enum LinkPurpose {
    INVITATION(Duration.ofDays(14)),
    SIGN_IN(Duration.ofMinutes(15)),
    PASSWORD(Duration.ofHours(1)),
    OLD_ADDRESS(Duration.ofDays(2)),
    NEW_ADDRESS(Duration.ofDays(2));

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    Duration lasts() {
        return lasts;
    }
}
