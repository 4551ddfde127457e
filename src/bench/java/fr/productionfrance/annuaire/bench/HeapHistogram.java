package fr.productionfrance.annuaire.bench;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What is in use on the heap, by class, as {@code jcmd GC.class_histogram} tells it.
 *
 * @param bytes of all objects of a class
 */
record HeapHistogram(Map<String, Long> bytes) {

    private static final Pattern LINE = Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+)");

    /** What a class has more of than it had. */
    record Growth(String className, long bytes) {}

    /** Collects first, as the command does. */
    static HeapHistogram now() {
        try {
            String told = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            return new HeapHistogram(LINE.matcher(told)
                    .results()
                    .collect(
                            Collectors.toMap(line -> line.group(2), line -> Long.parseLong(line.group(1)), Long::sum)));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it grew most. */
    List<Growth> growthSince(HeapHistogram before, int most) {
        return bytes.entrySet().stream()
                .map(entry -> new Growth(
                        entry.getKey(), entry.getValue() - before.bytes().getOrDefault(entry.getKey(), 0L)))
                .sorted(Comparator.comparingLong(Growth::bytes).reversed())
                .limit(most)
                .toList();
    }
}
