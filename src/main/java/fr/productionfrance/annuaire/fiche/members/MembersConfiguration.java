package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.access.NamedColumn;
import fr.productionfrance.annuaire.access.PersonalTraces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

    /** Auditors are typed as the animator names them; where that is somebody's address, it goes with that person. */
    @Bean
    PersonalTraces auditors(JdbcClient jdbc) {
        return new NamedColumn(jdbc, "audit", "auditor", "held_on", "manner");
    }
}
