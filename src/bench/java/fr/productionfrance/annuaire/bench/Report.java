package fr.productionfrance.annuaire.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
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

    void heapGrowth(long bytes) {
        out.printf(
                "%nLive heap grew by at most %.0f MB during a rebuild (wanted: at most 200 at 1,000,000)%n",
                bytes / 1e6);
    }

    void rebuild(long documents, Timings rebuild, List<RebuildBenchmark.Load> loads) {
        out.printf("%nFull rebuild of %d documents from PostgreSQL, checks and swap included, against%n", documents);
        out.println("| way to fill the index                   | documents/s |  median s | rebuild × | wanted ≥ |");
        out.println("|-----------------------------------------|------------:|----------:|----------:|---------:|");
        out.printf(
                "| %-39s | %11.0f | %9.2f | %9s | %8s |%n",
                "rebuild", documents * 1000 / rebuild.median(), rebuild.median() / 1000, "", "");
        loads.forEach(load -> out.printf(
                "| %-39s | %11.0f | %9.2f | %9.2f | %8.2f |%n",
                load.rival().name(),
                documents * 1000 / load.timings().median(),
                load.timings().median() / 1000,
                load.timings().median() / rebuild.median(),
                load.rival().wanted()));
        loads.forEach(
                load -> out.printf("%s: %s%n", load.rival().name(), load.rival().difference()));
    }

    void savesHeading() {
        out.printf(
                "%nFrom a save until a search finds it, ms, through the store and any search (wanted: p95 at most 1000)%n");
        out.println("| while                   | changes |       p50 |       p95 |      most | not within 10 s |");
        out.println("|-------------------------|--------:|----------:|----------:|----------:|----------------:|");
    }

    void saves(String state, Timings found, int late) {
        out.printf(
                "| %-23s | %7d | %9.1f | %9.1f | %9.1f | %15d |%n",
                state, found.count() + late, found.median(), found.percentile(0.95), found.percentile(1), late);
    }

    void notSearchable(Duration waited) {
        out.printf(
                "%nFrom a save until a search finds it: never within %d s; this program has no live sync%n",
                waited.toSeconds());
    }

    void session(double kilobytes, int visits, double rounds) {
        out.printf(
                "%nAn anonymous session after the search page and its counts: %.0f kB of heap, mean of %d; %.1f requests after the document (wanted: at most 100 kB)%n",
                kilobytes, visits, rounds);
    }

    void sessionClasses(List<HeapHistogram.Growth> classes, int visits) {
        out.println("Most of it by class, kB a session:");
        classes.forEach(
                growth -> out.printf("| %-60s | %6.1f |%n", growth.className(), growth.bytes() / 1024.0 / visits));
    }

    void weight(Map<String, LongAdder> parts) {
        out.printf("%nThe first page as it comes over the wire, kB (wanted: at most 230)%n");
        parts.forEach((part, bytes) -> out.printf("| %-26s | %6.1f |%n", part, bytes.sum() / 1000.0));
        out.printf(
                "| %-26s | %6.1f |%n",
                "all", parts.values().stream().mapToLong(LongAdder::sum).sum() / 1000.0);
    }

    void click(Timings rows, Timings counts, Timings api) {
        out.printf(
                "%nFrom a click on a facet, in Chromium, ms, medians of %d: rows repainted after %.0f (wanted: at most 150);"
                        + " counts after %.0f, the API alone takes %.0f for both: %.0f more (wanted: at most 100)%n",
                rows.count(), rows.median(), counts.median(), api.median(), counts.median() - api.median());
    }

    void buyers(int buyers, Duration time, Timings opened, Timings hits, Timings counts, long errors) {
        out.printf(
                "%n%d buyers at once for %d s: %d pages opened, %d clicks, %d errors (wanted: none)%n",
                buyers, time.toSeconds(), opened.count(), hits.count(), errors);
        out.println("| ms                         |       p50 |       p95 |      most |");
        out.println("|----------------------------|----------:|----------:|----------:|");
        buyers("page opened, counts shown", opened);
        buyers("click until rows", hits);
        buyers("click until counts", counts);
    }

    private void buyers(String what, Timings timings) {
        out.printf(
                "| %-26s | %9.0f | %9.0f | %9.0f |%n",
                what, timings.median(), timings.percentile(0.95), timings.percentile(1));
    }

    synchronized void failed(Exception failure) {
        out.println("Error: " + failure);
    }

    void aroundHeading() {
        out.printf("%nWhat stands around the search, through the API, in turns, ms%n");
        out.println("| request                          |       p50 |       p95 | × search |");
        out.println("|----------------------------------|----------:|----------:|---------:|");
    }

    void around(String kind, Timings took, Timings search) {
        out.printf(
                "| %-32s | %9.1f | %9.1f | %8.2f |%n",
                kind, took.median(), took.percentile(0.95), took.median() / search.median());
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
