package fr.productionfrance.annuaire.fiche.proofs;

import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** Lets files go that nothing has named for a while. Each node does: a second one finds nothing left. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(ProofSettings.class)
class ProofSchedule implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(ProofSchedule.class);

    private final ProofTable files;
    private final ProofSettings settings;

    ProofSchedule(ProofTable files, ProofSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (!ScheduledTaskRegistrar.CRON_DISABLED.equals(settings.cleaning())) {
            tasks.addTriggerTask(this::clean, new CronTrigger(settings.cleaning(), Places.TIME_ZONE));
        }
    }

    /** A file that is named at this very moment stays: the database refuses, and the next night tells. */
    void clean() {
        try {
            files.noteUse();
            int removed = files.removeUnused(Duration.ofDays(settings.keepDays()));
            if (removed > 0) {
                LOG.info("{} proof files removed that nothing has named for {} days", removed, settings.keepDays());
            }
        } catch (DataAccessException e) {
            LOG.warn("Proof files could not be looked through: {}", e.toString());
        }
    }
}
