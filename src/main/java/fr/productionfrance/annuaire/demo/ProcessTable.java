package fr.productionfrance.annuaire.demo;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of each process. */
final class ProcessTable {

    private final Map<String, ProcessParameters> byProcess = new LinkedHashMap<>();

    ProcessTable() {
        new DemoFile("process_params.csv")
                .rows(ProcessParameters::read)
                .forEach(parameters -> byProcess.put(parameters.process(), parameters));
    }

    Collection<ProcessParameters> all() {
        return byProcess.values();
    }

    /** The parameters of a process, or of the nearest of its kin where it has none of its own. */
    ProcessParameters of(String process) {
        ProcessParameters own = byProcess.get(process);
        return own != null
                ? own
                : all().stream()
                        .max(Comparator.comparingInt(other -> commonStart(other.process(), process)))
                        .orElseThrow();
    }

    private static int commonStart(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }
}
