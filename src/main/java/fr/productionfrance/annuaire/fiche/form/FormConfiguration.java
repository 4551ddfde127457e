package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    /** What members declare today is dated by their day. */
    @Bean
    FicheForms ficheForms(Places places, ToleranceReader tolerances) {
        return new FicheForms(places, tolerances, Clock.system(Places.TIME_ZONE));
    }
}
