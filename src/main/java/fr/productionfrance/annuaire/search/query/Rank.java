package fr.productionfrance.annuaire.search.query;

/**
 * What counts in the order of fiches, each so much that all below it together can't outweigh one point of it: fit, then
 * capacity, then distance, then freshness. Whole numbers, and few enough of them for a score to hold exactly, so that equals
 * are equal in every copy of the index. The page tells this rule in words ({@code ranking.*}).
 */
enum Rank {
    /** 0 to 3 points. */
    FRESHNESS(1),
    /** 0 to 6 points. */
    DISTANCE(4),
    /** 0 to 3 points. */
    CAPACITY(32),
    /** As many points as are asked for. */
    FIT(128);

    private final int worth;

    Rank(int worth) {
        this.worth = worth;
    }

    /** What so many points come to in a score. */
    float points(double points) {
        return (float) (worth * points);
    }
}
