package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.search.indexing.FicheDocument.Best;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the capabilities of a fiche reach, each taken alone: the roll-up that answers a criterion standing alone. */
final class BestOf {

    private final List<CapabilityDocument> capabilities;

    private BestOf(List<CapabilityDocument> capabilities) {
        this.capabilities = capabilities;
    }

    static Best capabilities(List<CapabilityDocument> capabilities) {
        return new BestOf(capabilities).best();
    }

    private Best best() {
        return new Best(
                codes(CapabilityDocument::processL1),
                codes(CapabilityDocument::processL2),
                codes(CapabilityDocument::processL3),
                union(CapabilityDocument::materialL1),
                union(CapabilityDocument::materialL2),
                union(CapabilityDocument::materialL3),
                union(CapabilityDocument::tolerancePreset),
                union(CapabilityDocument::sizePreset),
                union(CapabilityDocument::massPreset),
                union(CapabilityDocument::batchPreset),
                union(CapabilityDocument::leadPreset),
                least(CapabilityDocument::halfWidthUm),
                least(CapabilityDocument::itGrade),
                least(CapabilityDocument::leadDays),
                strongestEvidence());
    }

    private @Nullable String strongestEvidence() {
        return capabilities.stream()
                .map(CapabilityDocument::evidence)
                .map(Evidence.Kind::valueOf)
                .max(Comparator.naturalOrder())
                .map(Evidence.Kind::name)
                .orElse(null);
    }

    private Set<String> codes(Function<CapabilityDocument, @Nullable String> code) {
        Set<String> codes = new LinkedHashSet<>();
        for (CapabilityDocument capability : capabilities) {
            String value = code.apply(capability);
            if (value != null) {
                codes.add(value);
            }
        }
        return codes;
    }

    private Set<String> union(Function<CapabilityDocument, Collection<String>> values) {
        Set<String> union = new LinkedHashSet<>();
        capabilities.forEach(capability -> union.addAll(values.apply(capability)));
        return union;
    }

    private <T extends Comparable<T>> @Nullable T least(Function<CapabilityDocument, @Nullable T> quantity) {
        T least = null;
        for (CapabilityDocument capability : capabilities) {
            T value = quantity.apply(capability);
            if (value != null && (least == null || value.compareTo(least) < 0)) {
                least = value;
            }
        }
        return least;
    }
}
