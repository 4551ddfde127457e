package fr.productionfrance.annuaire.sync.drift;

/** What a run found so far, a fiche counting once. */
public record DriftCounts(long missing, long extra, long stale, long ahead, long repaired) {

    static final DriftCounts NONE = new DriftCounts(0, 0, 0, 0, 0);

    /** How many fiches were found to differ. */
    public long found() {
        return missing + extra + stale + ahead;
    }

    /** How many of them still did when the run ended. */
    public long left() {
        return found() - repaired;
    }

    public long of(DriftKind kind) {
        return switch (kind) {
            case MISSING -> missing;
            case EXTRA -> extra;
            case STALE -> stale;
            case AHEAD -> ahead;
        };
    }

    DriftCounts plus(DriftKind kind) {
        return switch (kind) {
            case MISSING -> new DriftCounts(missing + 1, extra, stale, ahead, repaired);
            case EXTRA -> new DriftCounts(missing, extra + 1, stale, ahead, repaired);
            case STALE -> new DriftCounts(missing, extra, stale + 1, ahead, repaired);
            case AHEAD -> new DriftCounts(missing, extra, stale, ahead + 1, repaired);
        };
    }

    DriftCounts plusRepaired(long more) {
        return new DriftCounts(missing, extra, stale, ahead, repaired + more);
    }
}
