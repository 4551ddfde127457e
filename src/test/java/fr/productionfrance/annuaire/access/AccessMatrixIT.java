package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.productionfrance.annuaire.access.AccessMatrix.Line;
import fr.productionfrance.annuaire.access.AccessMatrix.Who;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every visitor at every page, call and file, over HTTP; and no page or call that the matrix does not know. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final String PASSWORD = "tour revolver broche jaune";
    private static final String PROGRAM = "fr.productionfrance.annuaire";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private FicheStore store;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<Who, Visitor> visitors = new EnumMap<>(Who.class);
    private Fiche fiche;
    private String proof = "";

    @BeforeAll
    void make_everybody() throws Exception {
        fiche = store.create(Fiches.full(), FicheStatus.DRAFT, "test");
        proof = jdbc.sql("""
                        insert into proof_file (id, fiche_id, name, media_type, content, size, sha256)
                        select gen_random_uuid(), ?, 'a.pdf', 'application/pdf', content, 5, encode(sha256(content), 'hex')
                        from (select convert_to('%PDF-', 'UTF8') as content) as file returning id::text""").param(fiche.id().value()).query(String.class).single();
        String hash = passwords.encode(PASSWORD);
        for (Who who : Who.values()) {
            visitors.put(who, new Visitor(port));
            if (who != Who.ANONYMOUS) {
                accounts.save(email(who), hash, who == Who.ANIMATOR ? Role.ADMIN : Role.MEMBER);
                visitor(who).signIn(email(who).value(), PASSWORD);
            }
        }
        memberships.add(email(Who.KEEPER), fiche.id().value());
        memberships.add(email(Who.CLOSED), fiche.id().value());
        jdbc.sql("update account set enabled = false, session_epoch = session_epoch + 1 where email = ?")
                .param(email(Who.CLOSED).value())
                .update();
        // Another node closed it: this one learns it when what it knows has aged.
        await().until(() -> visitor(Who.CLOSED).get("/mon-espace/compte").statusCode() == 302);
    }

    @AfterAll
    void remove_everybody() {
        jdbc.sql("delete from fiche where id = ?").param(fiche.id().value()).update();
        jdbc.sql("delete from account where email like '%@matrix-it.invalid'").update();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void each_visitor_gets_what_the_matrix_says(Line line) throws Exception {
        Map<Who, String> got = new TreeMap<>();
        for (Who who : Who.values()) {
            got.put(who, "-".equals(line.expected().get(who)) ? "-" : answer(line, who));
        }

        assertThat(got).as(line.toString()).isEqualTo(line.expected());
    }

    static List<Line> lines() throws IOException {
        return AccessMatrix.lines();
    }

    @Test
    void every_page_has_a_line_and_every_line_a_page() throws IOException {
        Set<String> pages = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(PROGRAM).stream()
                        .flatMap(AccessMatrixIT::routes)
                        .map(route -> "/" + route)
                        .collect(Collectors.toSet());

        assertThat(pages).isNotEmpty();
        assertThat(routes("page")).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void every_call_has_a_line_and_every_line_a_call() throws IOException {
        Set<String> calls = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith(PROGRAM))
                .flatMap(mapping -> calls(mapping.getKey()))
                // What a failed request is forwarded to; asked for as such it says that there is nothing.
                .filter(call -> !call.equals("GET:/error"))
                .collect(Collectors.toSet());

        assertThat(calls).isNotEmpty();
        assertThat(routes("call")).containsExactlyInAnyOrderElementsOf(calls);
    }

    private Visitor visitor(Who who) {
        return Objects.requireNonNull(visitors.get(who));
    }

    private String answer(Line line, Who who) throws Exception {
        String address = line.address(fiche.slug(), proof);
        HttpResponse<String> answer = visitor(who)
                .ask(
                        line.method().name(),
                        address,
                        takesPasswords(address) && who != Who.ANONYMOUS
                                ? email(who).value() + ":" + PASSWORD
                                : "");
        int status = answer.statusCode();
        boolean toSignIn = answer.headers().firstValue("Location").orElse("").endsWith("/connexion");
        return switch (status) {
            case 302, 303 -> toSignIn ? "sign-in" : "open";
            case 401 -> "password";
            case 403 -> "no";
            case 404 -> "hidden";
            // 400: the call is open, and misses a parameter; 503: nobody has built an index for these tests.
            case 200, 202, 204, 304, 400, 503 -> "open";
            default -> "status " + status;
        };
    }

    private static boolean takesPasswords(String address) {
        return address.startsWith("/api/v1/admin/") || address.startsWith("/actuator/");
    }

    private static Stream<String> routes(JavaClass type) {
        Stream<String> main = type.isAnnotatedWith(Route.class)
                ? Stream.of(type.getAnnotationOfType(Route.class).value())
                : Stream.empty();
        Stream<String> alias = type.isAnnotatedWith(RouteAlias.class)
                ? Stream.of(type.getAnnotationOfType(RouteAlias.class).value())
                : Stream.empty();
        return Stream.concat(main, alias);
    }

    private static Stream<String> calls(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> method + ":" + path));
    }

    private static Set<String> routes(String kind) throws IOException {
        return AccessMatrix.lines().stream()
                .filter(line -> line.kind().equals(kind))
                .map(Line::route)
                .collect(Collectors.toSet());
    }

    private static EmailAddress email(Who who) {
        return new EmailAddress(who.name() + "@matrix-it.invalid");
    }
}
