package fr.productionfrance.annuaire.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the benchmarks for each size given as an argument; 1,000 and 100,000 fiches when none is. */
public final class Benchmarks {

    /** Chosen once; other seeds draw other fiches of the same distributions. */
    private static final long SEED = 20_261_123;

    private static final List<Integer> SIZES = List.of(1_000, 100_000);

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        // The tests' Elasticsearch makes do with less.
        if (System.getProperty("annuaire.test.elasticsearch-heap") == null) {
            System.setProperty("annuaire.test.elasticsearch-heap", "1g");
        }
        List<Integer> sizes = Stream.of(arguments)
                .map(argument -> argument.replace("_", ""))
                .map(Integer::valueOf)
                .toList();
        for (int size : sizes.isEmpty() ? SIZES : sizes) {
            try (BenchProgram program = BenchProgram.start()) {
                run(program, size);
            }
        }
        // Client threads of the servers' libraries would keep the JVM for a while.
        System.exit(0);
    }

    private static void run(BenchProgram program, int size) throws Exception {
        Report report = new Report(System.out);
        report.setting(program, size, SEED);
        program.fill(size, SEED);
        new RebuildBenchmark(program, report).run(size);
        new SearchBenchmark(program, report).run();
        new SessionBenchmark(program, report).run();
    }
}
