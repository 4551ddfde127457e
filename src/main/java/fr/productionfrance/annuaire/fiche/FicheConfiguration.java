package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FicheConfiguration {

    /** By the members' day: a certificate issued today is not in the future just because the server counts in UTC. */
    @Bean
    FicheRules ficheRules(Nomenclature nomenclature, Places places, ToleranceReader tolerances, Clock clock) {
        return new FicheRules(nomenclature, places, tolerances, clock.withZone(Places.TIME_ZONE));
    }
}
