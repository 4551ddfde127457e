package fr.productionfrance.annuaire.access;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every answer, after OWASP ASVS 5.0, chapter V3.4. Spring adds nosniff, and HSTS where there is TLS. */
final class SecurityHeaders {

    /**
     * For whatever is not one of Vaadin's documents, which bring their own. The API's page draws its icons from data and
     * sets styles on its elements; it runs no script but files of ours.
     */
    private static final String PLAIN_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ";

    /** Who may show a page within another: nobody, but for the one page that is made for it. */
    static final String NOBODY = "'none'";

    /** Finding shops near oneself may ask where one is; nothing else is ever asked for. */
    private static final String PERMISSIONS =
            "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), serial=(), midi=()";

    private SecurityHeaders() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> forPages() {
        return SecurityHeaders::common;
    }

    /** Open reads may be kept by caches as their handlers say, and the API be read from other sites. */
    static Customizer<HeadersConfigurer<HttpSecurity>> forReads() {
        return headers -> {
            common(headers);
            headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                    .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.CROSS_ORIGIN));
        };
    }

    /**
     * For the page that sites of the list may show within theirs. Only the policy can name them: the older header for frames,
     * which knows no lists, is left out where there is somebody to name.
     */
    static Customizer<HeadersConfigurer<HttpSecurity>> forFrames(EmbedSettings embed) {
        return headers -> {
            common(headers);
            headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                    .contentSecurityPolicy(policy -> policy.policyDirectives(PLAIN_POLICY + embed.frameAncestors()));
            if (embed.isOn()) {
                headers.frameOptions(FrameOptionsConfig::disable);
            }
        };
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers) {
        // Vaadin's pages are made in a forward, after which the answer is already on its way.
        headers.addObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PLAIN_POLICY + NOBODY))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
