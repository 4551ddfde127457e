package fr.productionfrance.annuaire.bench;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BenchConfiguration {

    @Bean
    RequestRecorder requestRecorder() {
        return new RequestRecorder();
    }

    @Bean
    Rest5ClientBuilderCustomizer recording(RequestRecorder recorder) {
        return new Rest5ClientBuilderCustomizer() {
            @Override
            public void customize(Rest5ClientBuilder builder) {
                // Only the HTTP client below it is listened to.
            }

            @Override
            public void customize(HttpAsyncClientBuilder builder) {
                builder.addExecInterceptorFirst("recorder", recorder);
            }
        };
    }
}
