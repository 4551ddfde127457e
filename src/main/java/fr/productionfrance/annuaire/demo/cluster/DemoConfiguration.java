package fr.productionfrance.annuaire.demo.cluster;

import fr.productionfrance.annuaire.access.DemoAccounts;
import fr.productionfrance.annuaire.access.Memberships;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.nomenclature.NafCodes;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    /** Before whatever builds an index at start, so that the first one holds the members. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DemoCluster demoCluster(FicheStore store, Places places, NafCodes nafCodes, ToleranceReader reader) {
        return new DemoCluster(store, new Cluster(places, nafCodes, reader), InstantSource.system());
    }

    @Bean
    DemoKeeper demoKeeper(
            DemoAccounts accounts,
            Memberships memberships,
            FicheStore store,
            Places places,
            NafCodes nafCodes,
            ToleranceReader reader) {
        return new DemoKeeper(accounts, memberships, store, new Cluster(places, nafCodes, reader));
    }
}
