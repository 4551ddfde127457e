package fr.productionfrance.annuaire.nomenclature;

import org.jspecify.annotations.Nullable;

/** One way in which people write a tolerance. A rule looks at a few pieces around its place only, so reading is linear. */
@FunctionalInterface
interface ToleranceRule {

    /** What is written from an index on, or null when it is not this rule's way of writing. */
    @Nullable
    Match match(Tokens tokens, int at);

    /**
     * A reading and where it ends.
     *
     * @param end index of the first piece that does not belong to it; always after its start
     */
    record Match(ToleranceReading reading, int end) {}
}
