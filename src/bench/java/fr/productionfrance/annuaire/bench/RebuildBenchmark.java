package fr.productionfrance.annuaire.bench;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.store.FicheScan;
import fr.productionfrance.annuaire.fiche.store.SnapshotReader;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.search.indexing.IndexBuild;
import java.util.List;

/**
 * A rebuild from PostgreSQL, as the program does it, against a bulk load of the same documents made beforehand, into an index
 * of the same definition; in turns, the median of each.
 */
final class RebuildBenchmark {

    private static final int BATCH = 500;
    private static final int TURNS = 3;

    private final BenchProgram program;
    private final Report report;

    RebuildBenchmark(BenchProgram program, Report report) {
        this.program = program;
        this.report = report;
    }

    void run(int size) throws Exception {
        try (ReadyDocuments documents = ReadyDocuments.of(program)) {
            Timings rebuild = new Timings();
            Timings bulk = new Timings();
            // What comes first pays for the compiler.
            rebuild();
            for (int turn = 0; turn < (size > 200_000 ? 1 : TURNS); turn++) {
                bulk.addNanos(documents.load());
                rebuild.addNanos(rebuild());
            }
            report.rebuild(documents.count(), documents.bytes(), rebuild, bulk);
        }
    }

    private long rebuild() {
        long start = System.nanoTime();
        try (IndexBuild build = program.bean(FicheIndex.class).startBuild()) {
            Filling filling = new Filling(build);
            program.bean(FicheScan.class).readPublished(BATCH, filling);
            build.commit(filling.expected);
        }
        return System.nanoTime() - start;
    }

    private static final class Filling implements SnapshotReader {

        private final IndexBuild build;
        private long expected;

        private Filling(IndexBuild build) {
            this.build = build;
        }

        @Override
        public void begin(long count) {
            expected = count;
        }

        @Override
        public void batch(List<Fiche> fiches) {
            fiches.forEach(build::add);
        }
    }
}
