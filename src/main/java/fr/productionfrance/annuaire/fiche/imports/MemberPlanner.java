package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rows of one firm over its fiche, one after the other. A row that breaks a rule is rejected, and so are two rows
 * that contradict each other: laid over the result once more, every row must change nothing. That is also what makes the same
 * file change nothing when it is imported again.
 */
final class MemberPlanner {

    private final MemberMerge members;
    private final CapabilityMerge capabilities;
    private final Function<FicheData, List<Problem>> rules;

    MemberPlanner(MemberMerge members, CapabilityMerge capabilities, Function<FicheData, List<Problem>> rules) {
        this.members = members;
        this.capabilities = capabilities;
        this.rules = rules;
    }

    private record Step(ParsedRow row, FicheData after) {}

    /** What becomes of the firm; empty when none of its rows can be imported. */
    Optional<MemberPlan> plan(List<ParsedRow> rows, Optional<Fiche> stored, Consumer<RejectedLine> rejected) {
        List<ParsedRow> left = new ArrayList<>(rows);
        while (true) {
            Map<ParsedRow, RowFault> contradicting = new LinkedHashMap<>();
            List<Step> steps = layOver(left, stored, rejected);
            steps.forEach(step -> contradiction(step, steps, contradicting));
            if (contradicting.isEmpty()) {
                return result(steps, stored);
            }
            contradicting.forEach((row, fault) -> rejected.accept(RejectedLine.of(row.row(), List.of(fault))));
            left = new ArrayList<>(steps.stream().map(Step::row).toList());
            left.removeAll(contradicting.keySet());
        }
    }

    private static Optional<MemberPlan> result(List<Step> steps, Optional<Fiche> stored) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<Source> sources =
                steps.stream().map(step -> step.row().row().source()).toList();
        return Optional.of(new MemberPlan(stored, steps.getLast().after(), sources));
    }

    private List<Step> layOver(List<ParsedRow> rows, Optional<Fiche> stored, Consumer<RejectedLine> rejected) {
        List<Step> steps = new ArrayList<>();
        FicheData data = stored.map(Fiche::data).orElse(null);
        Set<Problem> before = new HashSet<>(data == null ? List.of() : rules.apply(data));
        for (ParsedRow row : rows) {
            try {
                FicheData after = apply(data, row);
                List<Problem> problems = rules.apply(after);
                List<RowFault> broken = problems.stream()
                        .filter(problem -> problem.isError() && !before.contains(problem))
                        .map(problem -> RuleColumns.fault(row.row(), problem))
                        .toList();
                if (broken.isEmpty()) {
                    steps.add(new Step(row, after));
                    data = after;
                } else {
                    rejected.accept(RejectedLine.of(row.row(), broken));
                }
            } catch (RejectedRowException e) {
                rejected.accept(RejectedLine.of(row.row(), List.of(e.in(row.row()))));
            }
        }
        return steps;
    }

    private FicheData apply(@Nullable FicheData data, ParsedRow row) {
        return switch (row) {
            case MemberRow member -> members.apply(data, member);
            case CapabilityRow capability -> {
                if (data == null) {
                    throw new RejectedRowException(ColumnName.SIREN, LineFault.MEMBER_UNKNOWN);
                }
                yield capabilities.apply(data, capability);
            }
        };
    }

    /** Finds the row after which a step's own row would change something again. */
    private void contradiction(Step step, List<Step> steps, Map<ParsedRow, RowFault> contradicting) {
        Optional<RowFault> atTheEnd = changes(step.row(), steps.getLast());
        if (atTheEnd.isEmpty()) {
            return;
        }
        for (Step later : steps.subList(steps.indexOf(step) + 1, steps.size())) {
            if (changes(step.row(), later).isPresent()) {
                contradicting.putIfAbsent(step.row(), contradicted(step.row(), later.row()));
                contradicting.putIfAbsent(later.row(), contradicted(later.row(), step.row()));
                return;
            }
        }
        contradicting.putIfAbsent(step.row(), atTheEnd.get());
    }

    /** The fault to tell when a row, laid over a state, changes it or no longer goes together with it. */
    private Optional<RowFault> changes(ParsedRow row, Step state) {
        try {
            return apply(state.after(), row).equals(state.after())
                    ? Optional.empty()
                    : Optional.of(contradicted(row, state.row()));
        } catch (RejectedRowException e) {
            return Optional.of(e.in(row.row()));
        }
    }

    private static RowFault contradicted(ParsedRow row, ParsedRow other) {
        ColumnName column = row instanceof MemberRow ? ColumnName.SIREN : ColumnName.PROCESS;
        Source source = other.row().source();
        return RowFault.of(row.row(), column, LineFault.CONTRADICTED, source.sheet(), source.line());
    }
}
