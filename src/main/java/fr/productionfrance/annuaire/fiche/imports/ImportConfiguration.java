package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.FicheRules;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    /** What members declare today is dated by their day. */
    @Bean
    ImportPlanner importPlanner(RowReader rows, Readers readers, FicheRules rules) {
        return new ImportPlanner(rows, readers, rules, Clock.system(Places.TIME_ZONE));
    }
}
