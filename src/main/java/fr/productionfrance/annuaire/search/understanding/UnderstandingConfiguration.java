package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {

    /** Both what reads and what decides which words are read. */
    @Bean
    LivingReader queryUnderstanding(Nomenclature nomenclature, Places places, ToleranceReader tolerances) {
        return reader(nomenclature, places, tolerances);
    }

    static LivingReader reader(Nomenclature nomenclature, Places places, ToleranceReader tolerances) {
        return new LivingReader(new ReaderParts(nomenclature, places, tolerances));
    }
}
