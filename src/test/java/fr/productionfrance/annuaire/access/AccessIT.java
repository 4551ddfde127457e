package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who gets what, over HTTP, with the real accounts. */
@IntegrationTest
class AccessIT {

    private static final String PASSWORD = "tour revolver broche jaune";
    private static final String ADMIN = "admin@access-it.invalid";
    private static final String MEMBER = "member@access-it.invalid";

    private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private AuthenticationConfiguration everywhere;

    @Autowired
    private ObjectProvider<UserDetailsService> unthrottled;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @BeforeEach
    void make_accounts() {
        if (accounts.find(new EmailAddress(ADMIN)).isEmpty()) {
            String hash = passwords.encode(PASSWORD);
            accounts.save(new EmailAddress(ADMIN), hash, Role.ADMIN);
            accounts.save(new EmailAddress(MEMBER), hash, Role.MEMBER);
        }
    }

    /** The addresses of whatever stands below /admin; every page's own rule is in AccessRulesTest. */
    @ParameterizedTest
    @CsvSource({
        "/connexion,                  200, 200, 200",
        "/assets/tokens.css,          200, 200, 200",
        "/actuator/health/liveness,   200, 200, 200",
        "/actuator/health/search,     200, 200, 200",
        "/actuator/metrics,           401, 403, 200",
        "/actuator/prometheus,        401, 403, 200",
        "/actuator/env,               404, 404, 404",
        "/no-such-page,               404, 404, 404",
        "/api/v1/no-such-thing,       404, 404, 404",
        "/VAADIN/config/stats.json,   404, 404, 404",
        "/application.yml,            404, 404, 404",
    })
    void each_visitor_gets_what_is_open_to_them(String path, int anonymous, int member, int admin) throws Exception {
        assertThat(new Visitor(port).get(path).statusCode()).as("anonymous").isEqualTo(anonymous);
        assertThat(signedIn(MEMBER).get(path).statusCode()).as("member").isEqualTo(member);
        assertThat(signedIn(ADMIN).get(path).statusCode()).as("admin").isEqualTo(admin);
    }

    @Test
    void below_admin_a_member_is_refused_and_a_stranger_learns_nothing() throws Exception {
        assertThat(new Visitor(port).get("/admin/anything").statusCode()).isIn(302, 404);
        assertThat(signedIn(MEMBER).get("/admin/anything").statusCode()).isIn(403, 404);
    }

    @Test
    void signing_in_leads_to_the_search_with_a_new_session() throws Exception {
        var visitor = new Visitor(port);
        visitor.get("/connexion");
        String before = visitor.sessionId();

        HttpResponse<String> answer = visitor.signIn(ADMIN.toUpperCase(java.util.Locale.ROOT), PASSWORD);

        assertThat(location(answer)).endsWith("/");
        assertThat(visitor.sessionId()).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/connexion").body()).contains("Se déconnecter");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() throws Exception {
        var wrong = new Visitor(port).signIn(MEMBER, "not the password");
        var unknown = new Visitor(port).signIn("nobody@access-it.invalid", "not the password");

        assertThat(location(wrong)).endsWith("/connexion?erreur").isEqualTo(location(unknown));
    }

    /** Of a user details service Spring Security would make a check of its own, or say at each start that it does not. */
    @Test
    void nothing_but_the_throttled_check_takes_a_password() {
        assertThat(unthrottled).isEmpty();
        assertThat(((ProviderManager) everywhere.getAuthenticationManager()).getProviders())
                .singleElement()
                .isInstanceOf(ThrottledAuthenticationProvider.class);
    }

    @Test
    void a_form_without_the_pages_token_does_not_sign_in() throws Exception {
        var visitor = new Visitor(port);

        var answer = visitor.post("/connexion", Map.of("username", ADMIN, "password", PASSWORD));

        assertThat(location(answer)).endsWith("/connexion?expire");
    }

    @Test
    void a_page_comes_with_every_header_that_protects_it() throws Exception {
        var headers = new Visitor(port).get("/connexion").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "'nonce-", "object-src 'none'", "frame-ancestors 'none'")
                        .contains("base-uri 'self'", "form-action 'self'")
                        .doesNotContain("script-src 'self' 'unsafe-inline'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void every_script_is_of_this_program_or_carries_the_nonce_which_no_two_pages_share() throws Exception {
        var visitor = new Visitor(port);
        var one = visitor.get("/connexion");
        var other = visitor.get("/connexion");
        String policy = one.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(one.body())
                .contains("<script")
                .doesNotContainPattern("<script(?![^>]*(?:nonce|src)=)")
                .doesNotContainPattern("<script[^>]*src=\"(?:[a-z]+:|//)");
        assertThat(policy)
                .isNotEqualTo(
                        other.headers().firstValue("Content-Security-Policy").orElseThrow());
    }

    @Test
    void reading_the_api_or_a_style_sheet_makes_no_session() throws Exception {
        var visitor = new Visitor(port);

        assertThat(visitor.get("/api/v1/no-such-thing").headers().firstValue("Set-Cookie"))
                .isEmpty();
        assertThat(visitor.get("/assets/tokens.css").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE"})
    void the_open_reads_are_only_read(String method) throws Exception {
        assertThat(new Visitor(port).send(method, "/api/v1/fiches").statusCode())
                .isIn(400, 405);
    }

    @Test
    void an_error_of_the_api_is_a_problem_detail() throws Exception {
        var answer = new Visitor(port).get("/api/v1/no-such-thing");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":404");
    }

    @Test
    void the_error_page_speaks_the_visitors_language_and_shows_no_inside() throws Exception {
        var answer = new Visitor(port).get("/no-such-page/%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(answer.body())
                .contains("lang=\"fr\"", "Page introuvable", "Revenir à la recherche")
                .doesNotContain("alert(1)", "Exception", "at org.");
    }

    @Test
    void every_mapping_of_a_controller_is_an_open_path_or_closed_by_a_rule_of_its_own() {
        var parser = PathPatternParser.defaultInstance;
        List<String> paths = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .toList();

        assertThat(paths)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path)
                        .as("is covered by OpenPaths, is below /admin, is the members' files or is the error page")
                        .matches(value -> value.equals("/error")
                                || value.equals("/mon-espace/preuves/{id}")
                                || value.startsWith("/admin/")
                                || java.util.Arrays.stream(OpenPaths.values())
                                        .anyMatch(open ->
                                                parser.parse(open.pattern()).matches(PathContainer.parsePath(value)))));
    }

    /** One sign-in per account for the whole class: each costs a slow hash. */
    private Visitor signedIn(String email) throws Exception {
        Visitor known = SIGNED_IN.get(email);
        if (known != null) {
            return known;
        }
        var visitor = new Visitor(port);
        SIGNED_IN.put(email, visitor);
        assertThat(location(visitor.signIn(email, PASSWORD))).endsWith("/");
        return visitor;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
