package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.access.NamedColumn;
import fr.productionfrance.annuaire.access.PersonalTraces;
import fr.productionfrance.annuaire.background.Watch;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SynonymSettings.class)
class SynonymConfiguration {

    /** For words that another node changed. */
    @Bean
    Watch synonymWatch(SynonymSync sync, SynonymSettings settings) {
        return new Watch("synonyms", settings.look(), sync::look, new SynonymTrouble());
    }

    @Bean
    PersonalTraces addedWords(JdbcClient jdbc) {
        return new NamedColumn(jdbc, "synonym", "added_by", "term", "added_at");
    }

    @Bean
    PersonalTraces changedWords(JdbcClient jdbc) {
        return new NamedColumn(jdbc, "synonym", "changed_by", "term", "changed_at");
    }
}
