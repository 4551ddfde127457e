package fr.productionfrance.annuaire.nomenclature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The activity codes of industry (NAF rév. 2, divisions 22 to 33, 38 and 71, and those that a sector or a process
 * names) and what they tell about a shop.
 *
 * <p>A code <i>declares</i> a process when the process names it in its {@code naf} column without {@code ~}. A code with
 * {@code ~} says only that shops of that trade are also registered there (many welders are "mécanique industrielle"),
 * which is no reason to call every firm of that code a welder. Of all processes that a code declares within one family,
 * the deepest one that holds them all is kept: 25.62A gives bar turning, 25.61Z gives heat treatment and surface
 * treatment as wholes.
 */
public final class NafCodes {

    private final Map<String, NafCode> codes = new LinkedHashMap<>();
    private final Map<String, List<String>> broadProcesses = new LinkedHashMap<>();

    private NafCodes(List<NafCode> all, Vocabulary processes) {
        all.forEach(code -> codes.put(code.code(), code));
        declaredProcesses(processes).forEach((naf, declared) -> broadProcesses.put(naf, broad(processes, declared)));
    }

    /** Reads the file of the class path; once is enough. */
    public static NafCodes load(Vocabulary processes) {
        List<NafCode> all = new CsvFile("naf.csv").read(csv -> new NafCode(csv.get("naf"), csv.get("label")));
        return new NafCodes(all, processes);
    }

    /** The code as written in the register, with or without its point, in either case. */
    public Optional<NafCode> find(String naf) {
        return Optional.ofNullable(codes.get(withPoint(naf)));
    }

    /** All codes, in their order. */
    public Collection<NafCode> all() {
        return Collections.unmodifiableCollection(codes.values());
    }

    /** The process codes that an activity code declares by itself, broad on purpose; none for most codes. */
    public List<String> broadProcesses(String naf) {
        return broadProcesses.getOrDefault(withPoint(naf), List.of());
    }

    private static String withPoint(String naf) {
        String bare = naf.replace(".", "").strip().toUpperCase(Locale.ROOT);
        return bare.length() < 3 ? bare : bare.substring(0, 2) + "." + bare.substring(2);
    }

    private static Map<String, List<Concept>> declaredProcesses(Vocabulary processes) {
        Map<String, List<Concept>> declared = new LinkedHashMap<>();
        for (Concept process : processes.all()) {
            process.naf()
                    .forEach(naf -> declared.computeIfAbsent(naf, _ -> new ArrayList<>())
                            .add(process));
        }
        return declared;
    }

    private static List<String> broad(Vocabulary processes, List<Concept> declared) {
        Map<String, List<String>> pathByFamily = new LinkedHashMap<>();
        for (Concept process : declared) {
            List<String> path = pathFromRoot(processes, process.code());
            pathByFamily.merge(path.getFirst(), path, NafCodes::commonStart);
        }
        return pathByFamily.values().stream().map(List::getLast).toList();
    }

    private static List<String> pathFromRoot(Vocabulary processes, String code) {
        return List.copyOf(processes.withAncestors(code)).reversed();
    }

    private static List<String> commonStart(List<String> a, List<String> b) {
        int same = 0;
        while (same < Math.min(a.size(), b.size()) && a.get(same).equals(b.get(same))) {
            same++;
        }
        return a.subList(0, same);
    }
}
