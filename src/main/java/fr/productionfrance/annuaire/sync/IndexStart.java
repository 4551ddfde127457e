package fr.productionfrance.annuaire.sync;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sees to the index when the program has started, in the background, until the servers answer. By then the runners have
 * filled the store, such as the demo's.
 */
@Component
class IndexStart {

    private static final Logger LOG = LoggerFactory.getLogger(IndexStart.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final IndexStartCheck check;
    private final Thread thread = Thread.ofVirtual().name("index-start").unstarted(this::checkUntilAnswered);

    IndexStart(IndexStartCheck check) {
        this.check = check;
    }

    /** After what other parts do at the same moment: those take an instant, this may take minutes. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void start() {
        thread.start();
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        thread.interrupt();
    }

    private void checkUntilAnswered() {
        Duration pause = FIRST_PAUSE;
        boolean told = false;
        try {
            while (!check.isDone()) {
                if (!told) {
                    LOG.warn(
                            "Elasticsearch or PostgreSQL does not answer yet; whether there is an index is checked later");
                    told = true;
                }
                Thread.sleep(pause);
                pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
