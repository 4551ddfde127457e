package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How searches reach Elasticsearch: over the program's one client, each on a connection of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchLimits.class)
class SearchConnections {

    /** For the rebuild, the live sync and the start's checks, beside the searches. */
    private static final int OTHERS = 16;

    @Bean
    Rest5ClientBuilderCustomizer searchConnectionsCustomizer(SearchLimits limits) {
        int connections = limits.atOnce() + OTHERS;
        return new Rest5ClientBuilderCustomizer() {
            @Override
            public void customize(Rest5ClientBuilder builder) {
                // the HTTP client below it alone is ours to set
            }

            // The HTTP client asks for compressed answers unless told not to: Elasticsearch then compresses and we
            // unpack
            // what crosses no more than the servers' own network.
            @Override
            public void customize(HttpAsyncClientBuilder client) {
                client.disableContentCompression();
            }

            // The client's own default, 10 connections a node, would have the eleventh search wait for a hanging one.
            @Override
            public void customize(PoolingAsyncClientConnectionManagerBuilder pool) {
                pool.setMaxConnPerRoute(connections).setMaxConnTotal(connections);
            }
        };
    }
}
