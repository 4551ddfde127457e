package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexSettings.class)
class IndexingConfiguration {

    /** The client reads documents back in the way they were written. */
    @Bean
    JsonpMapper documentJsonpMapper() {
        return new Jackson3JsonpMapper(FicheEncoder.documentJson());
    }
}
