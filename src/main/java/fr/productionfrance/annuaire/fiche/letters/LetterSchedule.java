package fr.productionfrance.annuaire.fiche.letters;

import fr.productionfrance.annuaire.nomenclature.Places;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** The rounds by the clock. Each node makes them: the store lets one letter through for each period. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(LetterSettings.class)
class LetterSchedule implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(LetterSchedule.class);

    private final List<LetterRound> rounds;
    private final LetterSettings settings;

    LetterSchedule(List<LetterRound> rounds, LetterSettings settings) {
        this.rounds = List.copyOf(rounds);
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (!ScheduledTaskRegistrar.CRON_DISABLED.equals(settings.schedule())) {
            tasks.addTriggerTask(this::send, new CronTrigger(settings.schedule(), Places.TIME_ZONE));
        }
    }

    private void send() {
        for (LetterRound round : rounds) {
            try {
                int sent = round.send();
                if (sent > 0) {
                    LOG.info("{}: {} letters queued", round.getClass().getSimpleName(), sent);
                }
            } catch (DataAccessException e) {
                LOG.warn("PostgreSQL does not answer; letters wait for the next round: {}", e.toString());
            }
        }
    }
}
