package fr.productionfrance.annuaire.demo;

/**
 * How much of what a firm could say its fiche leaves out, and how often it is wrong; shares from 0 to 1.
 *
 * @param wrongPoint points in another place than the address; 0° 0', common in registers, is refused by the store
 * @param hours of the capacities that are declared at all
 * @param activityCodeOnly fiches of which nothing is known but the registered activity code
 * @param contradiction tolerances finer than the process can hold
 */
record Gaps(
        double tolerance,
        double envelope,
        double batch,
        double hours,
        double material,
        double grades,
        double presentation,
        double activityCodeOnly,
        double broadProcess,
        double contradiction,
        double wrongPoint,
        double noPoint) {

    static final Gaps USUAL = new Gaps(0.35, 0.5, 0.45, 0.2, 0.2, 0.25, 0.08, 0.05, 0.04, 0.02, 0.02, 0.03);

    static final Gaps NONE = new Gaps(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
