package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.access.PersonalTraces;
import fr.productionfrance.annuaire.fiche.FicheRules;
import java.sql.DriverManager;
import java.time.InstantSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    FicheTransactions ficheTransactions(JdbcTemplate jdbc, PlatformTransactionManager manager) {
        return new FicheTransactions(jdbc, manager);
    }

    @Bean
    FicheStore ficheStore(FicheTransactions transactions, FicheRules rules, ApplicationEventPublisher events) {
        return new JdbcFicheStore(transactions, rules, InstantSource.system(), events);
    }

    @Bean
    FicheScan ficheScan(FicheTransactions transactions) {
        return new JdbcFicheScan(transactions);
    }

    @Bean
    PublishedFiches publishedFiches(FicheTransactions transactions) {
        return new JdbcPublishedFiches(transactions);
    }

    @Bean
    SettledFiches settledFiches(FicheTransactions transactions) {
        return new JdbcSettledFiches(transactions);
    }

    @Bean
    FicheNames ficheNames(JdbcClient jdbc) {
        return new JdbcFicheNames(jdbc);
    }

    @Bean
    PendingFiches pendingFiches(JdbcClient jdbc) {
        return new JdbcPendingFiches(jdbc);
    }

    @Bean
    FicheFinder ficheFinder(JdbcClient jdbc) {
        return new FicheFinder(jdbc);
    }

    @Bean
    PersonalTraces ficheTraces(JdbcClient jdbc) {
        return new FicheTraces(jdbc);
    }

    @Bean
    FicheBulkLoader ficheBulkLoader(FicheTransactions transactions) {
        return new JdbcFicheBulkLoader(transactions);
    }

    @Bean
    FicheHistory ficheHistory(JdbcClient jdbc) {
        return new JdbcFicheHistory(jdbc);
    }

    @Bean
    FicheOutbox ficheOutbox(JdbcClient jdbc) {
        return new JdbcFicheOutbox(jdbc);
    }

    @Bean
    ChangeFeed changeFeed(FicheTransactions transactions) {
        return new JdbcChangeFeed(transactions, RetryRule.STANDARD);
    }

    @Bean
    ChangeSignal changeSignal(JdbcConnectionDetails database) {
        return new PostgresChangeSignal(() ->
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
