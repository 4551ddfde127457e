package fr.productionfrance.annuaire.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What stands around the search, each kind in turns with the plain first page of a search, through the API. */
final class AroundBenchmark {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 60;

    private final BenchProgram program;
    private final Report report;

    AroundBenchmark(BenchProgram program, Report report) {
        this.program = program;
        this.report = report;
    }

    private record Kind(String name, List<URI> asked, Timings took) {}

    void run() throws Exception {
        Kind search = kind("a search of a process", "api/v1/fiches?process=", "MACH.TURN", "CUT.LASER", "FAB.BOILER");
        List<Kind> kinds = List.of(
                search,
                kind("suggestions while typing", "api/v1/suggest?q=", "tou", "décol", "inox 3", "usi", "ress", "élec"),
                kind(
                        "a query understood",
                        "api/v1/understand?q=",
                        "tournage inox 316L près de Lyon",
                        "fraisage 5 axes titane EN 9100"),
                kind("map of France", "api/v1/map?process=", "MACH.TURN", "CUT.LASER", "FAB.BOILER"),
                kind("map of a town", "api/v1/map?zoom=12&bounds=45.30,4.20,45.55,4.60&process=", "MACH", "FAB", "CUT"),
                kind(
                        "few found, with ways out",
                        "api/v1/fiches?relaxations=true&tol=1um&process=",
                        "MACH.GRIND.CYL&material=TI&cert=QMS.13485",
                        "MACH.MILL.5AX&material=NI&cert=SPEC.NADCAP",
                        "MACH.TURN.CNC&material=CARBIDE&cert=QMS.9100"));
        try (Http http = new Http()) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                for (Kind kind : kinds) {
                    long start = System.nanoTime();
                    http.get(kind.asked().get(round % kind.asked().size()));
                    if (round >= WARM_UP) {
                        kind.took().addNanos(System.nanoTime() - start);
                    }
                }
            }
        }
        report.aroundHeading();
        kinds.forEach(kind -> report.around(kind.name(), kind.took(), search.took()));
    }

    /** @param last of each address, its values yet to be encoded */
    private Kind kind(String name, String first, String... last) {
        List<URI> asked = Stream.of(last)
                .map(part -> program.site().resolve(first + encoded(part)))
                .toList();
        return new Kind(name, asked, new Timings());
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("%26", "&")
                .replace("%3D", "=");
    }
}
