package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that turns stainless steel, alike to any other but for what a test is about.
 *
 * @param occasional whether turning is a sideline of it
 * @param ageDays how many days ago its fiche was changed
 */
record Shop(
        String name,
        Evidence.Kind evidence,
        boolean occasional,
        double halfWidthUm,
        int batchMax,
        Capacity.@Nullable State state,
        GeoPoint point,
        int ageDays) {

    static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    static final GeoPoint SAINT_ETIENNE = new GeoPoint(45.43, 4.39);
    static final GeoPoint LYON = new GeoPoint(45.76, 4.83);

    static Shop named(String name) {
        return new Shop(name, Evidence.Kind.DECLARED, false, 10, 500, null, SAINT_ETIENNE, 10);
    }

    Shop proved(Evidence.Kind kind) {
        return new Shop(name, kind, occasional, halfWidthUm, batchMax, state, point, ageDays);
    }

    Shop asSideline() {
        return new Shop(name, evidence, true, halfWidthUm, batchMax, state, point, ageDays);
    }

    Shop keeping(double um) {
        return new Shop(name, evidence, occasional, um, batchMax, state, point, ageDays);
    }

    Shop making(int pieces) {
        return new Shop(name, evidence, occasional, halfWidthUm, pieces, state, point, ageDays);
    }

    Shop being(Capacity.State newState) {
        return new Shop(name, evidence, occasional, halfWidthUm, batchMax, newState, point, ageDays);
    }

    Shop at(GeoPoint newPoint) {
        return new Shop(name, evidence, occasional, halfWidthUm, batchMax, state, newPoint, ageDays);
    }

    Shop changed(int daysAgo) {
        return new Shop(name, evidence, occasional, halfWidthUm, batchMax, state, point, daysAgo);
    }

    Fiche fiche() {
        List<Capability> capabilities = new ArrayList<>();
        capabilities.add(turning());
        if (occasional) {
            capabilities.add(Fiches.capability("MACH.MILL"));
            capabilities.add(Fiches.capability("MACH.MILL.3AX"));
            capabilities.add(Fiches.capability("MACH.MILL.5AX"));
        }
        List<Capacity> capacities = state == null
                ? List.of()
                : List.of(new Capacity(
                        "MACH.TURN", state, null, null, NOW.minus(1, ChronoUnit.DAYS), "x", NOW.plusSeconds(3600)));
        Site site = new Site(null, null, null, "42", point, null, null, List.of(), List.of(), capabilities, capacities);
        Instant changed = NOW.minus(ageDays, ChronoUnit.DAYS);
        return new Fiche(
                new FicheId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                1,
                name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                FicheStatus.PUBLISHED,
                changed,
                changed,
                Fiches.bare(Fiches.SIREN, name).withSites(List.of(site)));
    }

    private Capability turning() {
        return new Capability(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                "MACH.TURN.CNC",
                "INOX.AUST",
                List.of("INOX.AUST.316L"),
                null,
                new Tolerance("±", halfWidthUm, null, null, null, null),
                null,
                null,
                new Box(300, 200, 200),
                null,
                Bounds.UNKNOWN,
                new Bounds(0.1, 20.0),
                new Batch(1, batchMax),
                null,
                LeadTime.UNKNOWN,
                false,
                List.of(),
                List.of(),
                new Evidence(evidence, LocalDate.of(2026, 1, 5)));
    }
}
