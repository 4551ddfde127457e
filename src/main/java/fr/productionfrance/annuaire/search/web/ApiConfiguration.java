package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/** What stands in front of the API: who may call it from where, how often, and what need not be sent twice. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ApiSettings.class, ExportSettings.class, SuggestSettings.class})
class ApiConfiguration {

    private static final String PATHS = "/api/v1/*";

    private static final int UNREADABLE_ORDER = -120;
    /** Before Spring Security's filters (-100), which would refuse a browser's question whether it may call. */
    private static final int CORS_ORDER = -110;
    /** After them, so that a refusal carries their headers too. */
    private static final int RATE_LIMIT_ORDER = -90;

    private static final int ETAG_ORDER = -80;

    @Bean
    FacetsOnDisplay facetsOnDisplay(Nomenclature nomenclature) {
        return new FacetsOnDisplay(nomenclature);
    }

    /** Public data: any page may read it, none with a visitor's cookies. */
    @Bean
    FilterRegistrationBean<CorsFilter> apiCors() {
        CorsConfiguration anyone = new CorsConfiguration();
        anyone.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        anyone.setAllowedMethods(List.of("GET", "HEAD"));
        anyone.setAllowedHeaders(List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.IF_NONE_MATCH));
        anyone.setExposedHeaders(List.of(HttpHeaders.LINK, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER));
        anyone.setMaxAge(Duration.ofDays(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/v1/**", anyone);
        return registered(new FilterRegistrationBean<>(new CorsFilter(source)), CORS_ORDER);
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> apiRateLimit(
            ApiSettings settings, ApiLanguages languages, JsonMapper json) {
        return registered(
                new FilterRegistrationBean<>(RateLimitFilter.elsewhere(new ClientLimits(settings), languages, json)),
                RATE_LIMIT_ORDER);
    }

    /** Cheap, and many: what a visitor types must not use up what the same office may ask of the API. */
    @Bean
    FilterRegistrationBean<RateLimitFilter> suggestRateLimit(
            ApiSettings settings, SuggestSettings suggest, ApiLanguages languages, JsonMapper json) {
        ApiSettings ofTyping = new ApiSettings(suggest.requestsPerMinute(), suggest.burst(), settings.trackedClients());
        FilterRegistrationBean<RateLimitFilter> bean =
                new FilterRegistrationBean<>(new RateLimitFilter(new ClientLimits(ofTyping), languages, json));
        bean.addUrlPatterns(SuggestController.PATH);
        bean.setOrder(RATE_LIMIT_ORDER);
        return bean;
    }

    /** Files count twice, for each is many pages of results: as requests, and as files. */
    @Bean
    FilterRegistrationBean<RateLimitFilter> exportRateLimit(
            ApiSettings settings, ExportSettings export, ApiLanguages languages, JsonMapper json) {
        ApiSettings ofFiles = new ApiSettings(export.filesPerMinute(), export.burst(), settings.trackedClients());
        RateLimitFilter filter = new RateLimitFilter(new ClientLimits(ofFiles), languages, json);
        FilterRegistrationBean<RateLimitFilter> bean = new FilterRegistrationBean<>(filter);
        bean.addUrlPatterns(ExportController.XLSX, ExportController.CSV);
        bean.setOrder(RATE_LIMIT_ORDER);
        return bean;
    }

    /** For the pages' addresses too, which Vaadin reads. */
    @Bean
    FilterRegistrationBean<UnreadableAddressFilter> unreadableAddresses(JsonMapper json) {
        FilterRegistrationBean<UnreadableAddressFilter> bean =
                new FilterRegistrationBean<>(new UnreadableAddressFilter(json));
        bean.setOrder(UNREADABLE_ORDER);
        return bean;
    }

    /** Weak tags, for Tomcat does not compress an answer with a strong one. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> apiEtags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        return registered(new FilterRegistrationBean<>(filter), ETAG_ORDER);
    }

    private static <T extends FilterRegistrationBean<?>> T registered(T bean, int order) {
        bean.addUrlPatterns(PATHS);
        bean.setOrder(order);
        return bean;
    }
}
