package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.Facet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a buyer may speak of. Some of it has no filter yet: it is understood, shown, and narrows nothing. */
public enum Aspect {
    PROCESS(Facet.PROCESS),
    MATERIAL(Facet.MATERIAL),
    TOLERANCE(Facet.TOLERANCE),
    /** Ra in µm. */
    ROUGHNESS(null),
    /** Rz in µm, which is no Ra times a factor. */
    ROUGHNESS_RZ(null),
    /** A zone of form or position, in µm. */
    GEOMETRY(null),
    /** The x of ±x, in minutes of arc. */
    ANGLE(null),
    SIZE(Facet.SIZE),
    /** Of a sheet or a wall, in mm. */
    THICKNESS(null),
    /** Of the part, in kg. */
    MASS(Facet.MASS),
    /** Pieces of one order. */
    BATCH(Facet.BATCH),
    /** Pieces a year. */
    ANNUAL_VOLUME(null),
    /** U, P, M or G: single pieces, small, medium, large series. */
    SERIES(null),
    /** Calendar days. */
    LEAD_TIME(Facet.LEAD_TIME),
    /** As soon as possible: the days that are hoped for, which nobody promised. */
    URGENCY(null),
    /** A calendar week, as "W12". */
    DUE(null),
    AVAILABILITY(Facet.AVAILABILITY),
    /** Free machine hours a month. */
    FREE_HOURS(null),
    /** Around a commune. */
    NEAR(Facet.DISTANCE),
    DEPARTEMENT(Facet.DEPARTEMENT),
    /** A region, which is all its départements. */
    REGION(Facet.DEPARTEMENT),
    COUNTRY(null),
    /** Where the goods are to go, which says nothing of where the shop is. */
    DELIVERY(null),
    CERTIFICATION(Facet.CERTIFICATION),
    SECTOR(Facet.SECTOR),
    HEADCOUNT(Facet.HEADCOUNT),
    /** In tonnes-force. */
    PRESS_FORCE(null),
    /** Under hook, in tonnes. */
    LIFTING(null),
    /** What a coating is to bear, in hours of salt spray. */
    SALT_SPRAY(null),
    /** How many parts a tool is to make. */
    TOOL_LIFE(null),
    /** Of a gear, in mm. */
    GEAR_MODULE(null),
    /** Of a tank, in litres. */
    VOLUME(null),
    /** As "2x8". */
    SHIFTS(null),
    COLOUR(null),
    /** As "60 HRC". */
    HARDNESS(null),
    /** As "M8". */
    THREAD(null),
    /** A norm that is no certificate of a firm, as "DIN 933". */
    NORM(null),
    IN_HOUSE(null),
    /** What the shop is given to work on, as castings. */
    FEEDSTOCK(null);

    private final @Nullable Facet facet;

    Aspect(@Nullable Facet facet) {
        this.facet = facet;
    }

    /** The filter by which it narrows the search, if there is one. */
    public Optional<Facet> facet() {
        return Optional.ofNullable(facet);
    }
}
