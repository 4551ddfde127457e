package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Answers.NO;
import static fr.productionfrance.annuaire.search.query.Answers.UNKNOWN;
import static fr.productionfrance.annuaire.search.query.Answers.YES;

import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of the design for one capability, in plain Java and without a look at the index. */
final class CapabilityOracle {

    private final Nomenclature nomenclature;
    private final Instant now;
    /** Each code with those above it: hundreds of millions of questions are asked of them. */
    private final Map<String, Set<String>> processes;

    private final Map<String, Set<String>> materials;

    CapabilityOracle(Nomenclature nomenclature, Instant now) {
        this.nomenclature = nomenclature;
        this.now = now;
        this.processes = lines(nomenclature.processes());
        this.materials = lines(nomenclature.materials());
    }

    private static Map<String, Set<String>> lines(Vocabulary vocabulary) {
        return vocabulary.all().stream()
                .map(Concept::code)
                .collect(Collectors.toMap(code -> code, vocabulary::withAncestors));
    }

    Answers says(Capability capability, Site site, SearchCriteria asked) {
        Quantities q = asked.quantities();
        Answers answer = YES;
        if (asked.restricts(Facet.PROCESS)) {
            answer = answer.and(tree(processes, List.of(capability.process()), asked.chosen(Facet.PROCESS)));
        }
        if (asked.restricts(Facet.MATERIAL)) {
            answer = answer.and(material(capability, asked.chosen(Facet.MATERIAL)));
        }
        if (asked.restricts(Facet.AVAILABILITY)) {
            answer = answer.and(availability(capability, site, asked.chosen(Facet.AVAILABILITY)));
        }
        if (q.tolerance() != null) {
            answer = answer.and(tolerance(capability.tolerance(), q.tolerance()));
        }
        if (q.size() != null) {
            answer = answer.and(size(capability.box(), capability.round(), q.size()));
        }
        if (q.massKg() != null) {
            answer = answer.and(
                    covers(capability.massKg().min(), capability.massKg().max(), q.massKg(), q.massToKg()));
        }
        if (q.batch() != null) {
            answer = answer.and(covers(
                    toDouble(capability.batch().min()),
                    toDouble(capability.batch().max()),
                    q.batch(),
                    toDouble(q.batchTo())));
        }
        if (q.leadDays() != null) {
            Integer days = capability.leadTime().shortestDays();
            answer = answer.and(days == null ? UNKNOWN : Answers.of(days <= q.leadDays()));
        }
        return answer;
    }

    /** Any of the declared codes may stand below any asked one; one right above it leaves the question open. */
    private static Answers tree(Map<String, Set<String>> lines, List<String> declared, Set<String> asked) {
        Answers answer = NO;
        for (String code : declared) {
            for (String wanted : asked) {
                if (isBelow(code, wanted, lines)) {
                    return YES;
                }
                answer = isBelow(wanted, code, lines) ? UNKNOWN : answer;
            }
        }
        return answer;
    }

    private static boolean isBelow(String code, String above, Map<String, Set<String>> lines) {
        return lines.getOrDefault(code, Set.of()).contains(above);
    }

    private Answers material(Capability capability, Set<String> asked) {
        List<String> declared = !capability.grades().isEmpty()
                ? capability.grades()
                : capability.material() == null ? List.of() : List.of(capability.material());
        return declared.isEmpty() ? UNKNOWN : tree(materials, declared, asked);
    }

    private Answers availability(Capability capability, Site site, Set<String> asked) {
        Capacity.State state = state(capability, site);
        if (asked.contains(state.name())) {
            return YES;
        }
        return state == Capacity.State.UNKNOWN ? UNKNOWN : NO;
    }

    Capacity.State state(Capability capability, Site site) {
        String process = capability.process();
        while (process != null) {
            String wanted = process;
            var declared = site.capacities().stream()
                    .filter(capacity -> capacity.process().equals(wanted))
                    .findFirst();
            if (declared.isPresent()) {
                Capacity capacity = declared.get();
                Instant from = capacity.from() == null ? capacity.declaredAt() : capacity.from();
                return now.isBefore(from) ? Capacity.State.UNKNOWN : capacity.stateAt(now);
            }
            process = nomenclature.processes().get(process).broader();
        }
        return Capacity.State.UNKNOWN;
    }

    private static Answers tolerance(@Nullable Tolerance held, ToleranceAsked asked) {
        if (held == null) {
            return UNKNOWN;
        }
        Double size = asked.nominalMm();
        Double um = asked.halfWidthUm();
        boolean finer = asked.gradeNeeded().isEmpty();
        boolean byGrade = !finer
                && held.grade() != null
                && held.grade().number() <= asked.gradeNeeded().get().number();
        boolean yes = size == null
                ? um != null ? held.halfWidthUm() <= um : byGrade
                : (byGrade
                                || (um != null
                                        && held.halfWidthUm() <= um
                                        && held.statedAtMm() != null
                                        && held.statedAtMm() >= size))
                        && (held.nominalMinMm() == null || held.nominalMinMm() <= size)
                        && (held.nominalMaxMm() == null || held.nominalMaxMm() >= size);
        if (yes) {
            return YES;
        }
        return !finer && held.grade() == null ? UNKNOWN : NO;
    }

    private static Answers size(@Nullable Box box, @Nullable Round round, PartSize part) {
        if (box == null && round == null) {
            return UNKNOWN;
        }
        return Answers.of((box != null && fits(box, part)) || (round != null && fits(round, part)));
    }

    private static boolean fits(Box box, PartSize part) {
        double[] sides = switch (part) {
            case PartSize.Prism p -> new double[] {p.heightMm(), p.widthMm(), p.lengthMm()};
            case PartSize.Cylinder c -> new double[] {c.diameterMm(), c.diameterMm(), c.lengthMm()};
        };
        Arrays.sort(sides);
        return sides[0] <= box.heightMm() && sides[1] <= box.widthMm() && sides[2] <= box.lengthMm();
    }

    private static boolean fits(Round round, PartSize part) {
        return switch (part) {
            case PartSize.Cylinder c -> c.diameterMm() <= round.diameterMm() && c.lengthMm() <= round.lengthMm();
            case PartSize.Prism p ->
                lies(round, p.lengthMm(), p.widthMm(), p.heightMm())
                        || lies(round, p.widthMm(), p.lengthMm(), p.heightMm())
                        || lies(round, p.heightMm(), p.lengthMm(), p.widthMm());
        };
    }

    private static boolean lies(Round round, double along, double across, double otherAcross) {
        return along <= round.lengthMm() && Math.hypot(across, otherAcross) <= round.diameterMm();
    }

    private static Answers covers(@Nullable Double min, @Nullable Double max, double from, @Nullable Double to) {
        if (min != null && from < min) {
            return NO;
        }
        if (max == null) {
            return UNKNOWN;
        }
        return Answers.of((to == null ? from : to) <= max);
    }

    private static @Nullable Double toDouble(@Nullable Integer value) {
        return value == null ? null : Double.valueOf(value);
    }
}
