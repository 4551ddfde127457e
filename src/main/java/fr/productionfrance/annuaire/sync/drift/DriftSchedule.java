package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.search.indexing.FrenchTime;
import fr.productionfrance.annuaire.sync.RebuildService;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** The comparison of each night, on one node, and what programs that died left of theirs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(DriftSettings.class)
class DriftSchedule implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(DriftSchedule.class);

    /** Clocks of nodes differ by less; who is late finds that another was there. */
    private static final Duration SAME_NIGHT = Duration.ofMinutes(10);

    private static final Duration TIDY = Duration.ofMinutes(1);

    private final DriftService drift;
    private final DriftSettings settings;
    private final InstantSource clock;

    DriftSchedule(DriftService drift, DriftSettings settings, InstantSource clock) {
        this.drift = drift;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (!ScheduledTaskRegistrar.CRON_DISABLED.equals(settings.schedule())) {
            tasks.addTriggerTask(this::check, new CronTrigger(settings.schedule(), FrenchTime.zone()));
        }
        tasks.addFixedDelayTask(this::tidyUp, TIDY);
    }

    DriftService.Start check() {
        DriftService.Start answer =
                drift.startUnlessAfter(clock.instant().minus(SAME_NIGHT), RebuildService.SYSTEM, settings.repair());
        LOG.info("Nightly comparison of the index with the store: {}", answer);
        return answer;
    }

    private void tidyUp() {
        try {
            drift.tidyUp();
        } catch (DataAccessException e) {
            LOG.debug("PostgreSQL does not answer", e);
        }
    }
}
