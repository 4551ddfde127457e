package fr.productionfrance.annuaire.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What buyers ask, kind by kind, each in several variants.
 *
 * @param queries of addresses, encoded
 */
record BuyerRequests(String kind, List<String> queries) {

    static List<BuyerRequests> all() {
        return List.of(
                of("nothing chosen", "", "sort=fresh"),
                of(
                        "a process",
                        "process=MACH.TURN.CNC",
                        "process=CUT.LASER",
                        "process=MACH.MILL.5AX",
                        "process=FAB.BOILER"),
                of("a family of processes", "process=MACH", "process=FAB", "process=WELD", "process=FORM"),
                of(
                        "four capability filters",
                        "process=MACH.MILL.5AX&material=ALU&tol=20um&size=200x150x100",
                        "process=MACH.TURN.CNC&material=INOX&tol=30um&batch=100",
                        "process=MACH.GRIND.CYL&material=STEEL&tol=5um&mass=5",
                        "process=FORM.BEND&material=STEEL.STRUCT&lead=30&batch=200"),
                of(
                        "words",
                        "q=tournage inox 316L",
                        "q=chaudronnerie inox",
                        "q=électroérosion à fil",
                        "q=fraisage 5 axes titane"),
                of("words, forgiven typos", "q=rectificaton plane", "q=decolletage laitton", "q=traitment thermique"),
                of("a place", "near=42218:50", "near=69123:30", "near=31555:100", "near=44109:50"),
                of(
                        "a place, nearest first",
                        "near=42218:50&process=MACH&sort=distance",
                        "near=69123:100&process=CUT&sort=distance"),
                of(
                        "a grade",
                        "material=INOX.AUST.316L",
                        "material=ALU.2000.2017A",
                        "material=TI.AB.TA6V",
                        "material=STEEL.QT.42CRMO4"),
                of(
                        "words and a tolerance",
                        "q=usinage inox&tol=IT7@40",
                        "q=tournage&tol=10um",
                        "q=rectification&tol=5um"),
                of(
                        "a process and a certificate",
                        "process=MACH.MILL.5AX&cert=QMS.9100",
                        "process=FAB&cert=QMS.9001",
                        "process=WELD.TIG&cert=WELDQ.9606"),
                of(
                        "free now",
                        "process=MACH.TURN&availability=available",
                        "process=MACH.MILL&availability=available",
                        "process=FAB&availability=available"),
                of("a part", "size=400x300x200&mass=50", "size=1500x800x500&mass=1000", "size=100x80x50&mass=1"),
                of("batch and lead time", "batch=500&lead=21", "batch=10&lead=10", "batch=20000&lead=40"),
                of(
                        "a département and a headcount",
                        "dep=42&headcount=FROM_10",
                        "dep=69&headcount=FROM_20",
                        "dep=74&headcount=UNDER_10"),
                of(
                        "to be confirmed",
                        "process=MACH.TURN.CNC&material=INOX&tol=20um&band=to-confirm",
                        "process=CUT.LASER&batch=100&band=to-confirm"),
                of(
                        "opened trees",
                        "process=MACH.TURN&open=process:MACH&open=material:STEEL",
                        "material=INOX&open=material:INOX&open=process:MACH"));
    }

    private static BuyerRequests of(String kind, String... queries) {
        return new BuyerRequests(
                kind, Stream.of(queries).map(BuyerRequests::encoded).toList());
    }

    private static String encoded(String query) {
        return Stream.of(query.split("&", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.indexOf('=') + 1)
                        + URLEncoder.encode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
