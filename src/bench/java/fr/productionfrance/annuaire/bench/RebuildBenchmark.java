package fr.productionfrance.annuaire.bench;

import java.util.List;

/**
 * A rebuild from PostgreSQL, as the animator starts it, against other ways to fill an index of the same definition with the same
 * documents; in turns, the median of each. A rebuild also swaps the alias and checks what it built, which its rivals don't.
 */
final class RebuildBenchmark {

    private static final int TURNS = 3;
    /** From this size on one turn takes many minutes, and says enough. */
    private static final int ONE_TURN_FROM = 50_000;

    private final BenchProgram program;
    private final Report report;
    private final Rebuilds rebuilds;

    RebuildBenchmark(BenchProgram program, Report report) {
        this.program = program;
        this.report = report;
        this.rebuilds = new Rebuilds(program);
    }

    /** What a rival took, each time. */
    record Load(Rival rival, Timings timings) {}

    void run(int size, List<Rival> rivals) throws Exception {
        List<Load> loads =
                rivals.stream().map(rival -> new Load(rival, new Timings())).toList();
        try (Http http = new Http()) {
            IndexedDocuments documents = new IndexedDocuments(http, program.elasticsearch());
            String index = program.readAlias();
            // A rebuild has run before; each rival gets as much.
            for (Rival rival : rivals) {
                if (size < ONE_TURN_FROM) {
                    rival.load();
                    documents.requireAlike(index, rival.index());
                }
            }
            Timings rebuild = new Timings();
            for (int turn = 0; turn < (size < ONE_TURN_FROM ? TURNS : 1); turn++) {
                for (Load load : loads) {
                    load.timings().addNanos(load.rival().load());
                }
                rebuild.addNanos(rebuilds.run());
            }
            report.rebuild(documents.count(index), rebuild, loads);
        }
    }
}
