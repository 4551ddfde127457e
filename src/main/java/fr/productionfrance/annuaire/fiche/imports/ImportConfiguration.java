package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.FicheRules;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    /** Where the members are: what they declare today is dated by their day. */
    private static final ZoneId MEMBERS = ZoneId.of("Europe/Paris");

    @Bean
    ImportPlanner importPlanner(RowReader rows, Readers readers, FicheRules rules) {
        return new ImportPlanner(rows, readers, rules, Clock.system(MEMBERS));
    }
}
