package fr.productionfrance.annuaire.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.http.HttpClient;

/** How much heap an anonymous visit holds once the search page has shown its results and its counts, and what it is made of. */
final class SessionBenchmark {

    private static final int WARM_UP = 10;
    private static final int VISITS = 500;
    private static final int COLLECTIONS = 3;
    private static final int CLASSES = 12;

    private final BenchProgram program;
    private final Report report;

    SessionBenchmark(BenchProgram program, Report report) {
        this.program = program;
        this.report = report;
    }

    void run() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            visit(client, WARM_UP);
            long before = usedBytes();
            HeapHistogram classesBefore = HeapHistogram.now();
            int rounds = visit(client, VISITS);
            long after = usedBytes();
            report.session((after - before) / 1024.0 / VISITS, VISITS, rounds / (double) VISITS);
            report.sessionClasses(HeapHistogram.now().growthSince(classesBefore, CLASSES), VISITS);
        }
    }

    private int visit(HttpClient client, int times) throws Exception {
        int rounds = 0;
        for (int time = 0; time < times; time++) {
            rounds += new Visit(client, program.site()).make();
        }
        return rounds;
    }

    /** What is still in use after everything else was collected; a collection may leave what the next one takes. */
    private static long usedBytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int time = 0; time < COLLECTIONS; time++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
