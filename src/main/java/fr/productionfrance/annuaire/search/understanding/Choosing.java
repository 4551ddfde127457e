package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Gives each word to one reading: who ranks higher, then who reads more, then who comes first. */
final class Choosing {

    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::rank)
            .reversed()
            .thenComparing(c -> c.core().length(), Comparator.reverseOrder())
            .thenComparingInt(c -> c.core().start());

    private Choosing() {}

    /** Those that stand, in the order of the text, none wanting another's words. */
    static List<Candidate> choose(List<Candidate> found) {
        BitSet taken = new BitSet();
        List<Candidate> chosen = new ArrayList<>();
        found.stream().sorted(ORDER).forEach(candidate -> {
            Span core = candidate.core();
            int next = taken.nextSetBit(core.start());
            if (next < 0 || next >= core.end()) {
                taken.set(core.start(), core.end());
                chosen.add(candidate);
            }
        });
        chosen.sort(Comparator.comparingInt(c -> c.core().start()));
        return chosen.stream().map(candidate -> widened(candidate, taken)).toList();
    }

    private static Candidate widened(Candidate candidate, BitSet taken) {
        Span core = candidate.core();
        Span wide = candidate.wide();
        int start = Math.max(wide.start(), taken.previousSetBit(core.start() - 1) + 1);
        int takenAfter = taken.nextSetBit(core.end());
        int end = takenAfter < 0 ? wide.end() : Math.min(wide.end(), takenAfter);
        taken.set(Math.min(start, core.start()), Math.max(end, core.end()));
        return candidate.at(core, new Span(Math.min(start, core.start()), Math.max(end, core.end())));
    }
}
