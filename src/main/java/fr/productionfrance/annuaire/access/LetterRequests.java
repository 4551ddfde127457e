package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters that somebody asks for who is not signed in. Whether there is such an account is looked up after the answer, in a thread of
 * its own: an address without an account gets the same answer in the same time.
 */
@Component
class LetterRequests {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRequests.class);
    private static final int MOST_WAITING = 1000;

    private final Accounts accounts;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final LetterThrottle throttle;
    private final TransactionTemplate transaction;
    private final ThreadPoolExecutor later;

    LetterRequests(
            Accounts accounts,
            AccountLinks links,
            AccountLetters letters,
            LetterThrottle throttle,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.throttle = throttle;
        this.transaction = transaction;
        // With a thousand waiting, what comes on top is let go: these are not people.
        this.later = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().name("letter-requests").daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    void signInLink(String typed, String networkAddress) {
        request(typed, networkAddress, LinkPurpose.SIGN_IN, letters::signIn);
    }

    void passwordLink(String typed, String networkAddress) {
        request(typed, networkAddress, LinkPurpose.PASSWORD, letters::password);
    }

    private void request(
            String typed, String networkAddress, LinkPurpose purpose, BiConsumer<Account, OneTimeToken> letter) {
        EmailAddress email;
        try {
            email = new EmailAddress(typed);
        } catch (IllegalArgumentException noAddress) {
            return;
        }
        later.execute(() -> write(email, networkAddress, purpose, letter));
    }

    private void write(
            EmailAddress email, String networkAddress, LinkPurpose purpose, BiConsumer<Account, OneTimeToken> letter) {
        if (!throttle.allows(email, networkAddress)) {
            LOG.warn(
                    "A link was not mailed: too many were asked for in the last {} minutes",
                    LetterThrottle.REMEMBERED.toMinutes());
            return;
        }
        try {
            transaction.executeWithoutResult(status -> accounts.byEmail(email)
                    .filter(Account::open)
                    .ifPresent(account -> letter.accept(account, links.issue(account.id(), purpose))));
        } catch (RuntimeException storeAway) {
            LOG.warn(
                    "A link that was asked for could not be mailed: {}",
                    storeAway.getClass().getName());
        }
    }

    @PreDestroy
    void stop() {
        later.shutdownNow();
    }
}
