package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.ProblemTexts;
import fr.productionfrance.annuaire.fiche.form.FicheForms;
import fr.productionfrance.annuaire.fiche.form.FormFault;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what can't be read, and what breaks a rule, into words. */
final class Findings {

    private final FormWords words;

    Findings(FormWords words) {
        this.words = words;
    }

    /** What is told of one place is told once: what can't be read breaks no rule besides. */
    List<Finding> of(FicheForms.Read read, List<Problem> problems) {
        Set<String> unread = read.faults().stream().map(FormFault::path).collect(Collectors.toSet());
        Set<Spot> seen = new HashSet<>();
        return Stream.concat(
                        read.faults().stream().map(this::finding),
                        problems.stream()
                                .filter(problem -> !unread.contains(problem.path()))
                                .map(this::finding))
                .filter(finding -> seen.add(finding.spot()))
                .toList();
    }

    private Finding finding(FormFault fault) {
        Object[] arguments = fault.arguments().toArray();
        return new Finding(
                Spot.of(fault.path()),
                sentence(
                        words.text(fault.messageKey(), arguments),
                        words.text(fault.messageKey() + ".accepted", arguments)),
                true);
    }

    private Finding finding(Problem problem) {
        Locale locale = words.language().locale();
        return new Finding(
                Spot.of(problem.path()),
                sentence(ProblemTexts.wrong(problem, locale), ProblemTexts.accepted(problem, locale)),
                problem.isError());
    }

    private static String sentence(String wrong, String accepted) {
        String first = wrong.substring(0, 1).toUpperCase(Locale.ROOT) + wrong.substring(1);
        String end = first.endsWith(".") || first.endsWith("?") ? " " : ". ";
        return first + end + accepted.substring(0, 1).toUpperCase(Locale.ROOT) + accepted.substring(1);
    }
}
