package fr.productionfrance.annuaire.sync;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Has the index seen to when the program has started, by when the runners have filled the store, such as the demo's; then each
 * minute; and with growing pauses while something is amiss, be it a server that is away or a first build that fails.
 */
@Component
class IndexStart {

    private static final Logger LOG = LoggerFactory.getLogger(IndexStart.class);
    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final IndexUpkeep upkeep;
    private final TaskScheduler scheduler;
    private final InstantSource clock;
    private final GrowingPause pause = new GrowingPause(LONGEST_PAUSE);
    private boolean told;

    IndexStart(IndexUpkeep upkeep, @Qualifier("syncScheduler") TaskScheduler scheduler, InstantSource clock) {
        this.upkeep = upkeep;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** After what other parts do at the same moment: those take an instant, this may take minutes. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void start() {
        again(Duration.ZERO);
    }

    private void again(Duration wait) {
        var _ = scheduler.schedule(() -> again(see()), clock.instant().plus(wait));
    }

    /** @return when to look again */
    private Duration see() {
        try {
            if (upkeep.see()) {
                pause.reset();
                told = false;
                return USUAL_PAUSE;
            }
        } catch (RuntimeException e) { // whatever it is, it is looked at again
            LOG.debug("The index could not be seen to", e);
        }
        if (!told) {
            LOG.warn("The index does not serve yet, or a server does not answer; it is seen to again and again");
            told = true;
        }
        return pause.next();
    }
}
