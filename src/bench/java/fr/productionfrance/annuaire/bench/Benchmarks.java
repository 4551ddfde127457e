package fr.productionfrance.annuaire.bench;

import fr.productionfrance.annuaire.bench.massindexer.MassIndexing;
import fr.productionfrance.annuaire.bench.massindexer.Tuning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs the benchmarks that are named as arguments, for each size that is given; see {@link Choice}. */
public final class Benchmarks {

    /** Chosen once; other seeds draw other fiches of the same distributions. */
    private static final long SEED = 20_261_123;

    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENTS = 2;

    private Benchmarks() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        // The tests' Elasticsearch makes do with less; in 1 GB the mass indexer meets requests that are refused for
        // want of memory,
        // and gives up.
        if (System.getProperty("annuaire.test.elasticsearch-heap") == null) {
            System.setProperty("annuaire.test.elasticsearch-heap", "2g");
        }
        Choice choice = choice(arguments);
        int outcome = 0;
        try {
            for (int size : choice.sizes()) {
                try (BenchProgram program = BenchProgram.start()) {
                    run(program, size, choice.benchmarks());
                }
            }
        } catch (Exception e) {
            e.printStackTrace();
            outcome = FAILED;
        }
        // Client threads of the servers' libraries, and a browser's, would keep the JVM for a while.
        System.exit(outcome);
    }

    private static Choice choice(String... arguments) {
        try {
            return Choice.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_ARGUMENTS);
            throw e;
        }
    }

    private static void run(BenchProgram program, int size, Set<Benchmark> chosen) throws Exception {
        Report report = new Report(System.out);
        report.setting(program, size, SEED);
        // The index that the program makes by itself, which would otherwise be counted while the store is being filled.
        new Rebuilds(program).run();
        program.fill(size, SEED);
        // The first full index; what comes first also pays for the compiler.
        if (chosen.contains(Benchmark.MEMORY)) {
            report.heapGrowth(new HeapWatch().growthDuring(new Rebuilds(program)::run));
        } else {
            new Rebuilds(program).run();
        }
        if (chosen.contains(Benchmark.REBUILD) || chosen.contains(Benchmark.MASS_INDEXER)) {
            rebuild(program, report, size, chosen);
        }
        if (chosen.contains(Benchmark.SEARCH)) {
            new SearchBenchmark(program, report).run();
        }
        if (chosen.contains(Benchmark.AROUND)) {
            new AroundBenchmark(program, report).run();
        }
        if (chosen.contains(Benchmark.SESSION)) {
            new SessionBenchmark(program, report).run();
        }
        if (chosen.contains(Benchmark.PAGE)) {
            new PageBenchmark(program, report).run();
        }
        if (chosen.contains(Benchmark.BUYERS)) {
            new BuyersBenchmark(program, report).run();
        }
        // Last, since what it writes leaves the index another than a rebuild makes it.
        if (chosen.contains(Benchmark.SAVE)) {
            new SaveBenchmark(program, report).run();
        }
    }

    private static void rebuild(BenchProgram program, Report report, int size, Set<Benchmark> chosen) throws Exception {
        List<Rival> rivals = new ArrayList<>();
        try {
            if (chosen.contains(Benchmark.REBUILD)) {
                rivals.add(ReadyDocuments.of(program));
            }
            if (chosen.contains(Benchmark.MASS_INDEXER)) {
                for (Tuning tuning : Tuning.values()) {
                    rivals.add(massIndexer(tuning, program));
                }
            }
            new RebuildBenchmark(program, report).run(size, rivals);
        } finally {
            for (Rival rival : rivals) {
                rival.remove();
            }
        }
    }

    private static Rival massIndexer(Tuning tuning, BenchProgram program) throws IOException {
        return MassIndexing.open(
                tuning,
                program.beans(),
                program.elasticsearch(),
                BareIndex.settings().toString(),
                BareIndex.mappingWithoutFields().toString());
    }
}
