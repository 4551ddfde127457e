package fr.productionfrance.annuaire.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to measure, at which sizes.
 *
 * @param sizes in fiches
 */
record Choice(Set<Benchmark> benchmarks, List<Integer> sizes) {

    private static final List<Integer> SIZES = List.of(1_000, 100_000);

    /**
     * Reads names of benchmarks and numbers of fiches, in any order; all benchmarks when none is named, 1,000 and 100,000 fiches
     * when no number is given.
     *
     * @throws IllegalArgumentException when an argument is neither; the message says what there is
     */
    static Choice of(String... arguments) {
        Set<Benchmark> benchmarks = EnumSet.noneOf(Benchmark.class);
        for (String argument : arguments) {
            if (!isNumber(argument)) {
                benchmarks.add(named(argument));
            }
        }
        List<Integer> sizes = Stream.of(arguments)
                .filter(Choice::isNumber)
                .map(argument -> Integer.valueOf(digits(argument)))
                .toList();
        return new Choice(
                benchmarks.isEmpty() ? EnumSet.allOf(Benchmark.class) : benchmarks, sizes.isEmpty() ? SIZES : sizes);
    }

    private static boolean isNumber(String argument) {
        return digits(argument).matches("[1-9][0-9]{0,7}");
    }

    /** As people type large numbers. */
    private static String digits(String argument) {
        return argument.replaceAll("[_,]", "");
    }

    private static Benchmark named(String argument) {
        Optional<Benchmark> named = Arrays.stream(Benchmark.values())
                .filter(benchmark -> benchmark.typed().equals(argument))
                .findFirst();
        return named.orElseThrow(() -> new IllegalArgumentException(
                "There is no benchmark \"" + argument + "\"; there are " + names() + ", and numbers of fiches"));
    }

    private static String names() {
        return Arrays.stream(Benchmark.values()).map(Benchmark::typed).collect(Collectors.joining(", "));
    }
}
