package fr.productionfrance.annuaire.search.degraded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.engines.OwnServers;
import fr.productionfrance.annuaire.engines.OwnServersInitializer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole program on servers of its own that are stopped, restarted and left hanging. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"annuaire.api.burst=10000", "annuaire.search.pause=1s"})
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = OwnServersInitializer.class)
@DirtiesContext
@Tag("own-servers")
class OutageIT {

    private static final Duration RESTART = Duration.ofMinutes(3);

    /** Searches give up after 4 s; the store, when it is away too, after 5. */
    private static final Duration FEW_SECONDS = Duration.ofSeconds(12);

    private static final int AT_ONCE = 24;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    private int port;

    @Autowired
    private OwnServers servers;

    @Autowired
    private ElasticsearchClient elasticsearch;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @BeforeEach
    void all_is_well() {
        servers.elasticsearch().recover();
        servers.startElasticsearch();
        servers.startPostgres();
        await().atMost(RESTART).until(() -> get("/actuator/health/search").statusCode() == 200);
        await().atMost(RESTART).until(() -> get("/actuator/health").statusCode() == 200);
    }

    @Test
    void with_elasticsearch_stopped_names_and_fiches_are_found_and_all_is_back_by_itself() throws Exception {
        String before = get("/api/v1/fiches?limit=1").body();
        String slug = JsonPath.read(before, "$.hits[0].slug");
        String name = JsonPath.read(before, "$.hits[0].name");
        String fiche = get("/api/v1/fiches/" + slug).body();
        servers.stopElasticsearch();

        HttpResponse<String> named = get("/api/v1/fiches?q=" + encoded(name));
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat((Boolean) JsonPath.read(named.body(), "$.degraded")).isTrue();
        assertThat((List<?>) JsonPath.read(named.body(), "$.facets")).isEmpty();
        assertThat(JsonPath.<List<String>>read(named.body(), "$.hits[*].slug")).contains(slug);
        assertThat((String) JsonPath.read(named.body(), "$.notices[0]")).contains("par nom seulement");
        assertThat(named.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get("/api/v1/fiches/" + slug).body()).isEqualTo(fiche);
        HttpResponse<String> filtered = get("/api/v1/fiches?process=MACH");
        assertThat(filtered.statusCode()).isEqualTo(503);
        assertThat((String) JsonPath.read(filtered.body(), "$.detail")).contains("limitée aux noms");
        assertThat(get("/fiche/" + slug).statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/search").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/search").body()).isEqualTo("{\"status\":\"DEGRADED\"}");
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        HttpResponse<String> health = get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("DEGRADED").doesNotContain("components");

        servers.startElasticsearch();

        await().atMost(RESTART)
                .until(() -> !JsonPath.<Boolean>read(get("/api/v1/fiches").body(), "$.degraded"));
        assertThat(get("/api/v1/fiches?process=MACH").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/search").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void an_elasticsearch_that_has_no_room_for_searches_is_left_alone_until_it_has() throws Exception {
        limitMemoryOfSearches("1b");

        await().atMost(RESTART).until(() -> {
            assertThat((Boolean) JsonPath.read(get("/api/v1/fiches").body(), "$.degraded"))
                    .isTrue();
            return breakers.circuitBreaker("Elasticsearch").getState() == CircuitBreaker.State.OPEN;
        });

        limitMemoryOfSearches("60%");
        await().atMost(RESTART)
                .until(() -> !JsonPath.<Boolean>read(get("/api/v1/fiches").body(), "$.degraded"));
    }

    @Test
    void a_hundred_searches_against_a_hanging_elasticsearch_are_all_answered_within_seconds() throws Exception {
        servers.elasticsearch().hang();

        List<HttpResponse<String>> first = hundred(FEW_SECONDS);
        List<HttpResponse<String>> second = hundred(Duration.ofSeconds(5));

        for (HttpResponse<String> answer : first) {
            if (answer.statusCode() == 200) {
                assertThat((Boolean) JsonPath.read(answer.body(), "$.degraded")).isTrue();
            } else {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat((String) JsonPath.read(answer.body(), "$.detail")).isNotBlank();
            }
        }
        assertThat(second).anyMatch(answer -> answer.statusCode() == 200);
        await().until(() -> waitingForElasticsearch() <= 2);

        servers.elasticsearch().recover();
        await().atMost(RESTART)
                .until(() -> !JsonPath.<Boolean>read(get("/api/v1/fiches").body(), "$.degraded"));
    }

    @Test
    void a_slow_elasticsearch_is_waited_for() throws Exception {
        servers.elasticsearch().slowDown(Duration.ofMillis(300));

        for (int i = 0; i < 10; i++) {
            assertThat((Boolean) JsonPath.read(get("/api/v1/fiches?q=tournage").body(), "$.degraded"))
                    .isFalse();
        }
    }

    @Test
    void with_postgresql_stopped_search_goes_on_and_signing_in_says_why_it_can_t() throws Exception {
        String slug = JsonPath.read(get("/api/v1/fiches?limit=1").body(), "$.hits[0].slug");
        servers.stopPostgres();

        HttpResponse<String> found = get("/api/v1/fiches?process=MACH");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat((Boolean) JsonPath.read(found.body(), "$.degraded")).isFalse();
        for (String page : List.of("/", "/?q=tournage", "/fiche/" + slug, "/connexion", "/api/v1/fiches/" + slug)) {
            assertThat(get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/search").statusCode()).isEqualTo(200);
        assertThat(signIn()).endsWith("/connexion?indisponible");

        servers.startPostgres();

        await().atMost(RESTART).until(() -> signIn().endsWith("/connexion?erreur"));
    }

    @Test
    void with_both_stopped_everybody_is_told_so() throws Exception {
        servers.stopElasticsearch();
        servers.stopPostgres();

        HttpResponse<String> answer = get("/api/v1/fiches");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/search").body()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    private void limitMemoryOfSearches(String limit) throws IOException {
        elasticsearch
                .cluster()
                .putSettings(settings -> settings.persistent("indices.breaker.request.limit", JsonData.of(limit)));
    }

    /** Half ask for a name, half for more; no answer may take longer, and few may wait for the engine. */
    private List<HttpResponse<String>> hundred(Duration longest) throws InterruptedException, ExecutionException {
        List<Callable<Timed>> questions = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String query = i % 2 == 0 ? "q=a" + i : "process=MACH&batch=" + (i + 1);
            questions.add(() -> {
                long start = System.nanoTime();
                HttpResponse<String> answer = get("/api/v1/fiches?" + query);
                return new Timed(answer, Duration.ofNanos(System.nanoTime() - start));
            });
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Timed>> asked = questions.stream().map(visitors::submit).toList();
            await().atMost(longest.multipliedBy(2)).until(() -> {
                assertThat(waitingForElasticsearch()).isLessThanOrEqualTo(AT_ONCE);
                return asked.stream().allMatch(Future::isDone);
            });
            for (Future<Timed> answer : asked) {
                assertThat(answer.get().took()).isLessThan(longest);
                answers.add(answer.get().answer());
            }
        }
        return answers;
    }

    private record Timed(HttpResponse<String> answer, Duration took) {}

    private static long waitingForElasticsearch() {
        return Thread.getAllStackTraces().values().stream()
                .filter(frames -> Arrays.stream(frames)
                        .anyMatch(frame -> frame.getClassName().endsWith(".ElasticFicheSearch")))
                .count();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", "fr")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0");
    }

    /** Where the attempt leads to. */
    private String signIn() throws IOException, InterruptedException {
        var token = CSRF.matcher(get("/connexion").body());
        assertThat(token.find()).isTrue();
        String form = "username=nobody%40demo.invalid&password=wrong&_csrf=" + encoded(token.group(1));
        HttpResponse<String> answer = browser.send(
                request("/connexion")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
