package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.design.PublicRoot;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import fr.productionfrance.annuaire.search.export.ExportTexts;
import fr.productionfrance.annuaire.search.ui.ExportBed;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The program's web server with the API alone. No stereotype, so that the program's own scan does not meet it. */
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration",
            "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchClientAutoConfiguration",
            "org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration"
        })
@ComponentScan({
    "fr.productionfrance.annuaire.nomenclature",
    "fr.productionfrance.annuaire.search.export",
    "fr.productionfrance.annuaire.search.suggestion",
    "fr.productionfrance.annuaire.search.understanding",
    "fr.productionfrance.annuaire.search.web"
})
@Import({SearchParameters.class, SearchInWords.class})
class WebServer {

    @Bean
    ExportTexts exportTexts() {
        return ExportBed.texts();
    }

    @Bean
    PublicRoot publicRoot() {
        return _ -> "https://annuaire.example/";
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
