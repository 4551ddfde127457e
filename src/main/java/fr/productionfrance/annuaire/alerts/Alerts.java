package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.mail.EmailAddress;
import fr.productionfrance.annuaire.mail.Mails;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the owner of an address may do about letters: ask for them, confirm that the address is theirs, end them. Whoever has a link's
 * secret may do what the link is for; nobody learns whether an address is known.
 */
@Service
public class Alerts {

    /** How long a first link works; who did not use it by then is forgotten. The form promises it. */
    static final Duration CONFIRM_WITHIN = Duration.ofDays(2);

    /** How long letters go on after the confirmation. The form promises it. */
    static final Duration LASTS = Duration.ofDays(365);

    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);

    private final AlertStore store;
    private final AlertSearch searches;
    private final AlertLetters letters;
    private final Mails mails;
    private final AlertSettings settings;
    private final InstantSource clock;

    Alerts(
            AlertStore store,
            AlertSearch searches,
            AlertLetters letters,
            Mails mails,
            AlertSettings settings,
            InstantSource clock) {
        this.store = store;
        this.searches = searches;
        this.letters = letters;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends the first letter, unless the address, or all together, had too many of them: whoever asks isn't told which. */
    @Transactional
    public void ask(NewAlert asked) {
        Instant now = clock.instant();
        if (isTooMany(asked.email(), now)) {
            LOG.warn("A first letter about a search was not sent: too many were asked for");
            return;
        }
        Secret secret = Secret.random();
        store.add(asked, searches.query(asked.search()), secret, now);
        mails.send(letters.first(asked, secret));
    }

    private boolean isTooMany(EmailAddress email, Instant now) {
        return store.waitingOfAddress(email) >= settings.mostWaiting()
                || store.confirmedOfAddress(email) >= settings.mostPerAddress()
                || store.askedSince(now.minus(Duration.ofHours(1))) >= settings.firstLettersPerHour();
    }

    /** The search that a first link would confirm, as its address has it; none where the link was used or is too old. */
    @Transactional(readOnly = true)
    public Optional<String> waiting(Secret secret) {
        return store.waiting(secret, clock.instant().minus(CONFIRM_WITHIN));
    }

    /** Whether there was something to confirm. */
    @Transactional
    public boolean confirm(Secret secret) {
        Instant now = clock.instant();
        return store.confirm(secret, now.minus(CONFIRM_WITHIN), now);
    }

    /** Whether a link still ends something. */
    @Transactional(readOnly = true)
    public boolean canEnd(Secret secret) {
        return store.hasEnd(secret);
    }

    /** Ends the letters and forgets the address; once more does nothing. */
    @Transactional
    public void end(Secret secret) {
        store.end(secret);
    }
}
