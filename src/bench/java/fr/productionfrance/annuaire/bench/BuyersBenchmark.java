package fr.productionfrance.annuaire.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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
                ScheduledExecutorService clock = Executors.newScheduledThreadPool(
                        BUYERS, Thread.ofVirtual().factory())) {
            for (int visit = 0; visit < WARM_UP; visit++) {
                new Visit(client, program.site()).make();
            }
            Instant end = Instant.now().plus(ARRIVAL).plus(TIME);
            CountDownLatch left = new CountDownLatch(BUYERS);
            for (int buyer = 0; buyer < BUYERS; buyer++) {
                Visit visit = new Visit(client, program.site());
                new Buyer(visit, new SplittableRandom(buyer), clock, end, left).comeLater();
            }
            if (!left.await(TIME.plus(ARRIVAL).toSeconds() * 2, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Some buyers still wait");
            }
        }
        report.buyers(BUYERS, TIME, opened, hits, counts, errors.sum());
    }

    /** One after the other does each what they do; between two of these things the clock waits for them. */
    private final class Buyer {

        private final Visit visit;
        private final SplittableRandom random;
        private final ScheduledExecutorService clock;
        private final Instant end;
        private final CountDownLatch left;

        private Buyer(
                Visit visit,
                SplittableRandom random,
                ScheduledExecutorService clock,
                Instant end,
                CountDownLatch left) {
            this.visit = visit;
            this.random = random;
            this.clock = clock;
            this.end = end;
            this.left = left;
        }

        private interface Step {
            void take() throws Exception;
        }

        private void comeLater() {
            after(random.nextLong(ARRIVAL.toMillis()), this::open);
        }

        private void after(long ms, Step step) {
            var _ = clock.schedule(() -> take(step), ms, TimeUnit.MILLISECONDS);
        }

        private void take(Step step) {
            try {
                step.take();
                if (Instant.now().isBefore(end)) {
                    after(random.nextInt(SHORTEST_THOUGHT_MS, LONGEST_THOUGHT_MS), this::tick);
                } else {
                    left.countDown();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                // One that can't go on is one error, and is not counted out.
                errors.increment();
                report.failed(e);
                left.countDown();
            }
        }

        private void open() throws Exception {
            long begun = System.nanoTime();
            visit.make();
            add(opened, begun);
        }

        private void tick() throws Exception {
            String facet = FACETS.get(random.nextInt(FACETS.size()));
            List<String> choices = visit.choices(facet);
            click(visit, facet, choices.get(random.nextInt(choices.size())), random.nextInt(3) > 0);
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

    private static void add(Timings timings, long begun) {
        long nanos = System.nanoTime() - begun;
        synchronized (timings) {
            timings.addNanos(nanos);
        }
    }
}
