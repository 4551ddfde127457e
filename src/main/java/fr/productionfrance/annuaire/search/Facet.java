package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.Arrays;
import java.util.Optional;

/**
 * One row for each facet of the directory.
 *
 * <p>A choice's values are: codes of the nomenclature for trees and certifications and sectors; the names of {@link Availability}
 * and of {@code HeadcountGroup}; département codes. Numeric facets hold one asked quantity ({@link Quantities}); their values
 * here are the round figures of {@link Preset} that the page offers.
 */
public enum Facet {
    PROCESS("process", Kind.TREE, Level.CAPABILITY),
    MATERIAL("material", Kind.TREE, Level.CAPABILITY),
    TOLERANCE("tol", Kind.QUANTITY, Level.CAPABILITY),
    AVAILABILITY("availability", Kind.LIST, Level.CAPABILITY),
    SIZE("size", Kind.QUANTITY, Level.CAPABILITY),
    MASS("mass", Kind.QUANTITY, Level.CAPABILITY),
    BATCH("batch", Kind.QUANTITY, Level.CAPABILITY),
    LEAD_TIME("lead", Kind.QUANTITY, Level.CAPABILITY),
    CERTIFICATION("cert", Kind.TREE, Level.FICHE),
    DISTANCE("near", Kind.QUANTITY, Level.SITE),
    AREA("area", Kind.QUANTITY, Level.SITE),
    DEPARTEMENT("dep", Kind.LIST, Level.SITE),
    SECTOR("sector", Kind.LIST, Level.FICHE),
    HEADCOUNT("headcount", Kind.LIST, Level.FICHE);

    /** How a facet is chosen from. */
    public enum Kind {
        /** Codes of a vocabulary, where a child implies its ancestors. */
        TREE,
        /** A flat list of values. */
        LIST,
        /** One asked quantity, or one asked place. */
        QUANTITY
    }

    /**
     * Where its criterion must hold. Capability criteria must all hold on one capability; a site criterion joins them on the
     * site of that capability, and where there is none holds for any site.
     */
    public enum Level {
        CAPABILITY,
        SITE,
        FICHE
    }

    private final String parameter;
    private final Kind kind;
    private final Level level;

    Facet(String parameter, Kind kind, Level level) {
        this.parameter = parameter;
        this.kind = kind;
        this.level = level;
    }

    /** Its name in the page's address and in the API. */
    public String parameter() {
        return parameter;
    }

    public Kind kind() {
        return kind;
    }

    public Level level() {
        return level;
    }

    /** Whether it has values to choose from and to count; an area is drawn on the map instead. */
    public boolean hasValues() {
        return this != AREA;
    }

    /** The vocabulary whose codes are its values; none where its values are no codes. */
    public Optional<Vocabulary> vocabulary(Nomenclature nomenclature) {
        return switch (this) {
            case PROCESS -> Optional.of(nomenclature.processes());
            case MATERIAL -> Optional.of(nomenclature.materials());
            case CERTIFICATION -> Optional.of(nomenclature.certifications());
            case SECTOR -> Optional.of(nomenclature.sectors());
            default -> Optional.empty();
        };
    }

    public static Optional<Facet> ofParameter(String parameter) {
        return Arrays.stream(values())
                .filter(f -> f.parameter.equals(parameter))
                .findFirst();
    }
}
