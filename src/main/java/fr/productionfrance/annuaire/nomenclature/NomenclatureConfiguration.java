package fr.productionfrance.annuaire.nomenclature;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NomenclatureConfiguration {

    @Bean
    Nomenclature nomenclature() {
        return Nomenclature.load();
    }

    @Bean
    NafCodes nafCodes(Nomenclature nomenclature) {
        return NafCodes.load(nomenclature.processes());
    }

    @Bean
    Places places() {
        return Places.load();
    }

    @Bean
    ToleranceReader toleranceReader() {
        return new ToleranceReader();
    }
}
