package fr.productionfrance.annuaire.access;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.session.ConcurrentSessionFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SimpleRedirectSessionInformationExpiredStrategy;

/**
 * The chains: scripts of the administrator, open reads without a session, the program's figures, and everything else, which is closed unless a page says
 * who may see it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    AccessSettings.class,
    FirstAdminSettings.class,
    EmbedSettings.class,
    PasskeySettings.class
})
class SecurityConfiguration {

    /** For scripts, which send name and password each time; no cookie counts, so no other site can act in somebody's name. */
    @Bean
    @Order(0)
    SecurityFilterChain adminApi(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/v1/admin/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Role.ADMIN.name()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(ApiRefusals::notSignedIn))
                .headers(SecurityHeaders.forReads())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(ApiRefusals::notSignedIn)
                        .accessDeniedHandler(ApiRefusals::notAllowed))
                .build();
    }

    /** The one open read that other sites may show within theirs. */
    @Bean
    @Order(1)
    SecurityFilterChain framed(HttpSecurity http, EmbedSettings embed) throws Exception {
        return reads(http.securityMatcher(OpenPaths.EMBEDDED.pattern()), SecurityHeaders.forFrames(embed));
    }

    @Bean
    @Order(2)
    SecurityFilterChain openReads(HttpSecurity http) throws Exception {
        return reads(http.securityMatcher(OpenPaths.any()), SecurityHeaders.forReads());
    }

    private static SecurityFilterChain reads(HttpSecurity http, Customizer<HeadersConfigurer<HttpSecurity>> headers)
            throws Exception {
        return http.addFilterBefore(new FormLimit(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OpenPaths.reads())
                        .permitAll()
                        .requestMatchers(OpenPaths.forms())
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .headers(headers)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(Refusals::onlyReads).accessDeniedHandler(Refusals::onlyReads))
                .build();
    }

    /** For the administrator's browser, and for programs that keep figures: those send name and password each time. */
    @Bean
    @Order(3)
    SecurityFilterChain figures(HttpSecurity http, Sessions ended) throws Exception {
        return http.securityMatcher("/actuator/metrics/**", "/actuator/prometheus")
                .addFilterAfter(new EndedSessionFilter(ended), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .hasRole(Role.ADMIN.name())
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(CsrfConfigurer::disable)
                .httpBasic(withDefaults())
                .headers(SecurityHeaders.forReads())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http,
            RequestUtil routes,
            AccessSettings settings,
            SessionRegistry registry,
            Sessions sessions,
            SignInLinks links,
            RelyingParty party,
            AccountDetails accounts)
            throws Exception {
        var refusals = new Refusals(routes);
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/admin", "/admin/**")
                .hasRole(Role.ADMIN.name())
                .requestMatchers(Refusals.FILES)
                .authenticated());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/" + SignIn.path())
                        .enableCsrfConfiguration(false)
                        .anyRequest(AuthorizedUrl::denyAll));
        // Unlike Vaadin's own setting this also protects the sign-in form.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(routes::isFrameworkInternalRequest));
        http.formLogin(form -> form.failureHandler(refusals::signInFailed));
        http.oneTimeTokenLogin(link -> link.loginPage("/" + SignIn.path())
                .tokenService(links)
                .authenticationProvider(new OneTimeTokenAuthenticationProvider(links, accounts::of))
                .tokenGeneratingUrl("/" + SignIn.askPath())
                .tokenGenerationSuccessHandler(refusals::linkAskedFor)
                .showDefaultSubmitPage(false)
                .loginProcessingUrl("/" + SignIn.openPath())
                .failureHandler(refusals::linkFailed));
        http.with(new PasskeySignIn(party, accounts::of), withDefaults());
        http.addFilterBefore(new EndedSessionFilter(sessions), ConcurrentSessionFilter.class);
        http.exceptionHandling(errors ->
                errors.authenticationEntryPoint(refusals::notSignedIn).accessDeniedHandler(refusals::notAllowed));
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                .sessionConcurrency(concurrency -> concurrency
                        .maximumSessions(settings.sessionsPerAccount())
                        .sessionRegistry(registry)
                        .expiredSessionStrategy(new SimpleRedirectSessionInformationExpiredStrategy(
                                Refusals.EXPIRED, new UidlRedirectStrategy()))));
        http.headers(SecurityHeaders.forPages());
        http.anonymous(withDefaults());
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordStorage.ofIterations(PasswordStorage.ITERATIONS);
    }

    @Bean
    AuthenticationProvider authenticationProvider(
            AccountDetails accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        var dao = new DaoAuthenticationProvider(accounts::of);
        dao.setPasswordEncoder(passwords);
        return new ThrottledAuthenticationProvider(dao, throttle);
    }

    /** Spring's own figures of each filter: nobody reads them, and they take a tenth of what a search costs here. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }
}
