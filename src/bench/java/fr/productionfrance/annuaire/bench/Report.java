package fr.productionfrance.annuaire.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import tools.jackson.databind.JsonNode;

/** Prints what was measured, with what one must know to measure it again. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void setting(BenchProgram program, int size, long seed) throws Exception {
        try (Http http = new Http()) {
            JsonNode nodes = http.tree(http.get(program.elasticsearch().resolve("/_nodes/jvm")))
                    .path("nodes")
                    .values()
                    .iterator()
                    .next();
            out.printf("%n%d invented fiches (seed %d), no forecast of any country%n", size, seed);
            out.printf(
                    "%s %s, %d cores, load %.1f; Java %s, heap %d MB; Elasticsearch %s, heap %d MB%n",
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"),
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Runtime.version(),
                    Runtime.getRuntime().maxMemory() >> 20,
                    nodes.path("version").asString(),
                    nodes.path("jvm").path("mem").path("heap_max_in_bytes").longValue() >> 20);
        }
    }

    void rebuild(long documents, long bytes, Timings rebuild, Timings bulk) {
        double rebuilt = documents * 1000 / rebuild.median();
        double loaded = documents * 1000 / bulk.median();
        out.printf("%nRebuild from PostgreSQL against a bulk load of ready-made documents (wanted: at least 0.75)%n");
        out.printf(
                "%d documents, %.1f KB each: rebuild %.0f documents/s, bulk load %.0f documents/s, ratio %.2f%n",
                documents, bytes / 1024.0 / documents, rebuilt, loaded, rebuilt / loaded);
    }

    void session(double kilobytes, int visits, double rounds) {
        out.printf(
                "%nAn anonymous session after the search page and its counts: %.0f kB of heap, mean of %d; %.1f requests after the document (wanted: at most 150 kB)%n",
                kilobytes, visits, rounds);
    }

    void searchHeading(String what) {
        out.printf(
                "%nSearch through the API against the same requests straight to Elasticsearch, ms; %s (wanted: p50 ratio at most 1.25)%n",
                what);
        out.println(
                "| request                          |   API p50 |       p95 |    ES p50 |       p95 | ×p50  | ×p95  |");
        out.println(
                "|----------------------------------|----------:|----------:|----------:|----------:|------:|------:|");
    }

    void search(String kind, Timings api, Timings straight) {
        out.printf(
                "| %-32s | %9.1f | %9.1f | %9.1f | %9.1f | %5.2f | %5.2f |%n",
                kind,
                api.median(),
                api.percentile(0.95),
                straight.median(),
                straight.percentile(0.95),
                api.median() / straight.median(),
                api.percentile(0.95) / straight.percentile(0.95));
    }
}
