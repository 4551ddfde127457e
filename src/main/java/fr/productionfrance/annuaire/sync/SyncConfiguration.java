package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.access.NamedColumn;
import fr.productionfrance.annuaire.access.PersonalTraces;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SyncSettings.class)
class SyncConfiguration {

    /** For what the module does by the clock; its work is short, so two threads are plenty. */
    @Bean
    ThreadPoolTaskScheduler syncScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(2);
        scheduler.setThreadNamePrefix("sync-");
        scheduler.setDaemon(true);
        scheduler.setRemoveOnCancelPolicy(true);
        return scheduler;
    }

    @Bean
    PersonalTraces startedRebuilds(JdbcClient jdbc) {
        return new NamedColumn(jdbc, "rebuild_run", "started_by", "started_at");
    }

    @Bean
    PersonalTraces startedComparisons(JdbcClient jdbc) {
        return new NamedColumn(jdbc, "drift_run", "started_by", "started_at");
    }
}
