package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.mail.Mails;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the searches that are due, one a transaction, so that a letter, what its owner knows by it and when the next is due are
 * kept together or not at all. Nodes share the work: what one has in hand the others pass over.
 */
@Component
class AlertRun {

    private static final Logger LOG = LoggerFactory.getLogger(AlertRun.class);

    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final AlertStore store;
    private final AlertSearch searches;
    private final AlertLetters letters;
    private final Mails mails;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    AlertRun(
            AlertStore store,
            AlertSearch searches,
            AlertLetters letters,
            Mails mails,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.searches = searches;
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Forgets what is over, then looks at all that is due; leaves the rest for later while the search is away. */
    void run() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> store.forget(now.minus(Alerts.CONFIRM_WITHIN), now.minus(Alerts.LASTS)));
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = next(now);
        }
    }

    /** Whether there may be another. */
    private boolean next(Instant now) {
        AtomicReference<@Nullable Alert> taken = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(_ -> store.takeDue(now).ifPresent(due -> {
                taken.set(due);
                look(due, now);
            }));
            return taken.get() != null;
        } catch (SearchUnavailableException e) {
            LOG.info("Searches with letters are looked at later: {}", e.toString());
            later(taken.get(), now);
            return false;
        } catch (RuntimeException e) {
            LOG.error("{} could not be looked at", taken.get(), e);
            later(taken.get(), now);
            return taken.get() != null;
        }
    }

    /** The others must not wait for what failed by itself. */
    private void later(@Nullable Alert failed, Instant now) {
        if (failed != null) {
            transaction.executeWithoutResult(_ -> store.lookAgain(failed.id(), now.plus(AFTER_FAILURE)));
        }
    }

    private void look(Alert alert, Instant now) {
        Optional<SearchCriteria> criteria = searches.criteria(alert.query());
        Optional<List<FicheHit>> found = criteria.flatMap(searches::all);
        if (criteria.isPresent() && found.isPresent()) {
            tell(alert, criteria.get(), found.get());
        } else {
            LOG.warn("{} can't be looked at: its search is understood no longer, or finds too much", alert);
        }
        store.lookAgain(alert.id(), alert.period().after(now));
    }

    /** The owner knows the result of the last letter, so what changes and changes back meanwhile is no news. */
    private void tell(Alert alert, SearchCriteria criteria, List<FicheHit> found) {
        if (alert.compared()) {
            News news = News.between(store.known(alert.id()), found);
            if (news.isNone()) {
                return;
            }
            Secret end = Secret.random();
            store.addEnd(alert.id(), end);
            mails.send(letters.news(alert, criteria, news, end));
        }
        store.know(alert.id(), found);
    }
}
