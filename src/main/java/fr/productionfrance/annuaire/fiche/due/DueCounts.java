package fr.productionfrance.annuaire.fiche.due;

import java.util.Map;

/** How many fiches there are, and of how many each is due. */
public record DueCounts(long all, Map<DueKind, Long> byKind) {

    public DueCounts {
        byKind = Map.copyOf(byKind);
    }

    public long of(DueKind kind) {
        return byKind.getOrDefault(kind, 0L);
    }
}
