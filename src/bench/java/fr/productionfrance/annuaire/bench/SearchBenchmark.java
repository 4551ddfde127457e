package fr.productionfrance.annuaire.bench;

import fr.productionfrance.annuaire.bench.RequestRecorder.Recorded;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Each buyer's request through the API, and what the program then asks of Elasticsearch sent straight, in turns. Once with
 * Elasticsearch's request cache emptied before every single call, and once with the cache as it is.
 */
final class SearchBenchmark {

    /**
     * Until both of HotSpot's compilers have seen the whole way of a search, which takes them some five thousand searches: a
     * program on-line soon has them behind it. After one minute an answer still takes one to two milliseconds more.
     */
    private static final Duration WARM_UP = Duration.ofMinutes(4);

    /** What was compiled before stays so; the caches are others. */
    private static final Duration WARM_UP_AGAIN = Duration.ofSeconds(30);

    private static final int ROUNDS = 16;

    private final BenchProgram program;
    private final Report report;

    SearchBenchmark(BenchProgram program, Report report) {
        this.program = program;
        this.report = report;
    }

    private record Variant(URI api, StraightSearch straight) {}

    private record Kind(String name, List<Variant> variants, Timings api, Timings straight) {}

    void run() throws Exception {
        try (Http http = new Http()) {
            measure(http, true, WARM_UP, "request cache emptied before each call");
            measure(http, false, WARM_UP_AGAIN, "request cache as it is");
        }
    }

    private void measure(Http http, boolean cold, Duration warmUp, String what) throws Exception {
        List<Kind> kinds = new ArrayList<>();
        for (BuyerRequests requests : BuyerRequests.all()) {
            kinds.add(new Kind(requests.kind(), variants(http, requests), new Timings(), new Timings()));
        }
        warmUp(http, kinds, cold, warmUp);
        for (int round = 0; round < ROUNDS; round++) {
            for (Kind kind : kinds) {
                int number = round % kind.variants().size();
                Variant variant = kind.variants().get(number);
                // Who comes second finds what the first had Elasticsearch put into its caches: each variant takes
                // turns.
                boolean apiFirst = (round / kind.variants().size() + number) % 2 == 0;
                long api = apiFirst ? throughApi(http, variant, cold) : 0;
                kind.straight().addNanos(straight(http, variant, cold));
                kind.api().addNanos(apiFirst ? api : throughApi(http, variant, cold));
            }
        }
        report.searchHeading(what);
        Timings api = new Timings();
        Timings straight = new Timings();
        for (Kind kind : kinds) {
            report.search(kind.name(), kind.api(), kind.straight());
            api.addAll(kind.api());
            straight.addAll(kind.straight());
        }
        report.search("all", api, straight);
    }

    private void warmUp(Http http, List<Kind> kinds, boolean cold, Duration lasting) throws Exception {
        long start = System.nanoTime();
        do {
            for (Kind kind : kinds) {
                for (Variant variant : kind.variants()) {
                    throughApi(http, variant, cold);
                    straight(http, variant, cold);
                }
            }
        } while (System.nanoTime() - start < lasting.toNanos());
    }

    private List<Variant> variants(Http http, BuyerRequests requests) throws Exception {
        List<Variant> variants = new ArrayList<>();
        for (String query : requests.queries()) {
            URI uri = URI.create(program.api() + "?" + query);
            List<Recorded> sent =
                    program.bean(RequestRecorder.class).during(() -> requireNoNotice(uri, http.tree(http.get(uri))));
            if (sent.size() != 1) {
                throw new IllegalStateException(uri + " took " + sent.size() + " requests to Elasticsearch, not one");
            }
            Recorded one = sent.getFirst();
            variants.add(new Variant(uri, new StraightSearch(one.path(), one.body(), System.currentTimeMillis())));
        }
        return variants;
    }

    /** A request that the API half understands, or answers by names only, would measure something else. */
    private static void requireNoNotice(URI uri, JsonNode answer) {
        if (!answer.path("notices").isEmpty() || answer.path("degraded").asBoolean()) {
            throw new IllegalStateException(uri + ": " + answer);
        }
    }

    private long throughApi(Http http, Variant variant, boolean cold) throws Exception {
        emptyRequestCache(http, cold);
        long start = System.nanoTime();
        http.get(variant.api());
        return System.nanoTime() - start;
    }

    private long straight(Http http, Variant variant, boolean cold) throws Exception {
        emptyRequestCache(http, cold);
        long start = System.nanoTime();
        JsonNode answer = http.postLines(
                program.elasticsearch().resolve(variant.straight().path()),
                BodyPublishers.ofString(variant.straight().bodyNow()));
        long nanos = System.nanoTime() - start;
        if (answer.path("responses").isEmpty()) {
            throw new IllegalStateException("Elasticsearch answered " + answer);
        }
        return nanos;
    }

    private void emptyRequestCache(Http http, boolean cold) throws Exception {
        if (cold) {
            http.post(program.elasticsearch().resolve("/_cache/clear?request=true"));
        }
    }
}
