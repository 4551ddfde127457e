package fr.productionfrance.annuaire.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Two hundred buyers at once, each with a page and a session of its own, who tick and untick facets for two minutes. Each waits until
 * hits and counts are there, thinks, and ticks again. An answer without rows, or with names only, counts as an error.
 */
final class BuyersBenchmark {

    private static final int BUYERS = 200;
    private static final Duration TIME = Duration.ofMinutes(2);
    /** They don't all arrive in one second, any more than people do; the two minutes begin when all are there. */
    private static final Duration ARRIVAL = Duration.ofSeconds(40);

    private static final int WARM_UP = 40;
    private static final int SHORTEST_THOUGHT_MS = 2_000;
    private static final int LONGEST_THOUGHT_MS = 8_000;
    private static final List<String> FACETS = List.of("process", "material");
    /** What the page holds where it has an answer: rows, or that there is none. */
    private static final List<String> ANSWERS = List.of("class=\"hit\"", "class=\"empty-state\"");

    private final BenchProgram program;
    private final Report report;
    private final Timings opened = new Timings();
    private final Timings hits = new Timings();
    private final Timings counts = new Timings();
    private final LongAdder errors = new LongAdder();

    BuyersBenchmark(BenchProgram program, Report report) {
        this.program = program;
        this.report = report;
    }

    void run() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService buyers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int visit = 0; visit < WARM_UP; visit++) {
                new Visit(client, program.site()).make();
            }
            Instant end = Instant.now().plus(ARRIVAL).plus(TIME);
            for (int buyer = 0; buyer < BUYERS; buyer++) {
                SplittableRandom random = new SplittableRandom(buyer);
                buyers.execute(() -> buy(client, random, end));
            }
            buyers.shutdown();
            if (!buyers.awaitTermination(TIME.plus(ARRIVAL).toSeconds() * 2, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Some buyers still wait");
            }
        }
        report.buyers(BUYERS, TIME, opened, hits, counts, errors.sum());
    }

    private void buy(HttpClient client, SplittableRandom random, Instant end) {
        try {
            Thread.sleep(Duration.ofMillis(random.nextLong(ARRIVAL.toMillis())));
            Visit visit = new Visit(client, program.site());
            long begun = System.nanoTime();
            visit.make();
            add(opened, begun);
            while (Instant.now().isBefore(end)) {
                think(random);
                String facet = FACETS.get(random.nextInt(FACETS.size()));
                List<String> choices = visit.choices(facet);
                click(visit, facet, choices.get(random.nextInt(choices.size())), random.nextInt(3) > 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            // One that can't go on is one error, and is not counted out.
            errors.increment();
            report.failed(e);
        }
    }

    private void click(Visit visit, String facet, String value, boolean ticked) throws Exception {
        long begun = System.nanoTime();
        visit.tick(facet, value, ticked);
        add(hits, begun);
        visit.settle();
        add(counts, begun);
        if (ANSWERS.stream().noneMatch(visit::shows) || visit.shows("notice")) {
            errors.increment();
        }
    }

    private static void think(SplittableRandom random) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(random.nextInt(SHORTEST_THOUGHT_MS, LONGEST_THOUGHT_MS)));
    }

    private static void add(Timings timings, long begun) {
        long nanos = System.nanoTime() - begun;
        synchronized (timings) {
            timings.addNanos(nanos);
        }
    }
}
