package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The readings of one text while what follows from them together is worked out. */
final class Resolution {

    private final List<Candidate> stated;
    private final List<Candidate> implied = new ArrayList<>();
    private final List<Span> repeats = new ArrayList<>();

    Resolution(List<Candidate> stated) {
        this.stated = new ArrayList<>(stated);
    }

    List<Candidate> stated() {
        return List.copyOf(stated);
    }

    List<Candidate> stated(Aspect aspect) {
        return stated.stream().filter(c -> c.aspect() == aspect).toList();
    }

    List<Candidate> implied() {
        return List.copyOf(implied);
    }

    /** Words that say less exactly what others say. */
    List<Span> repeats() {
        return List.copyOf(repeats);
    }

    boolean has(Aspect aspect) {
        return stated.stream().anyMatch(c -> c.aspect() == aspect);
    }

    /** Whether a code of the aspect, or one below it, was stated. */
    boolean hasBelow(Aspect aspect, String code) {
        return stated(aspect).stream().anyMatch(c -> c.codes().stream().anyMatch(isAtOrBelow(code)));
    }

    static Predicate<String> isAtOrBelow(String code) {
        return other -> other.equals(code) || other.startsWith(code + ".");
    }

    void replace(Candidate old, Candidate by) {
        stated.set(stated.indexOf(old), by);
    }

    /** Its words repeat what others say. */
    void repeat(Candidate candidate) {
        stated.remove(candidate);
        repeats.add(candidate.wide());
    }

    /** Its words stay text. */
    void leave(Candidate candidate) {
        stated.remove(candidate);
    }

    void imply(Candidate from, Meaning meaning) {
        implied.add(
                new Candidate(from.core(), from.wide(), meaning, 0, Sureness.IMPLIED, Name.Weight.STRONG, List.of()));
    }
}
