package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Criteria as buyers might combine them, and as they would not. */
final class RandomCriteria {

    private static final List<String> CENTERS = List.of("42218", "69123", "38185", "43157", "75056", "31555");

    private final Nomenclature nomenclature;
    private final Places places;
    private final Random random;

    RandomCriteria(Nomenclature nomenclature, Places places, long seed) {
        this.nomenclature = nomenclature;
        this.places = places;
        this.random = new Random(seed);
    }

    /** One to five facets are chosen from, the process more often than the others. */
    SearchCriteria next() {
        SearchCriteria criteria = SearchCriteria.EVERYTHING;
        if (random.nextInt(3) > 0) {
            criteria = choose(criteria, Facet.PROCESS);
        }
        int more = random.nextInt(5);
        for (int i = 0; i < more; i++) {
            criteria = choose(criteria, pick(List.of(Facet.values())));
        }
        return criteria;
    }

    private SearchCriteria choose(SearchCriteria criteria, Facet facet) {
        Quantities q = criteria.quantities();
        return switch (facet) {
            case PROCESS -> criteria.withChoice(facet, codes(nomenclature.processes()));
            case MATERIAL -> criteria.withChoice(facet, codes(nomenclature.materials()));
            case CERTIFICATION ->
                criteria.withChoice(
                                facet,
                                some(() -> pick(List.of(
                                        "QMS.9001",
                                        "QMS.9100",
                                        "QMS",
                                        "QMS.13485",
                                        "ENV.14001",
                                        "SPEC",
                                        "WELDQ.1090",
                                        "WELDQ.1090.EXC2"))))
                        .withAllCertifications(random.nextBoolean());
            case SECTOR -> criteria.withChoice(facet, codes(nomenclature.sectors()));
            case AVAILABILITY ->
                criteria.withChoice(
                        facet, some(() -> pick(List.of("AVAILABLE", "PARTIAL", "AVAILABLE", "FULL", "UNKNOWN"))));
            case DEPARTEMENT -> criteria.withChoice(facet, some(() -> pick(List.of("42", "69", "38", "43", "63"))));
            case HEADCOUNT ->
                criteria.withChoice(
                        facet, some(() -> pick(List.of(HeadcountGroup.values())).name()));
            case DISTANCE -> criteria.withNear(near());
            case AREA -> criteria.withArea(area());
            case TOLERANCE -> criteria.withQuantities(q.withTolerance(tolerance()));
            case SIZE -> criteria.withQuantities(q.withSize(size()));
            case MASS ->
                criteria.withQuantities(random.nextBoolean() ? q.withMassKg(mass()) : q.withMassesKg(mass(), mass()));
            case BATCH ->
                criteria.withQuantities(random.nextBoolean() ? q.withBatch(batch()) : q.withBatches(batch(), batch()));
            case LEAD_TIME -> criteria.withQuantities(q.withLeadDays(pick(List.of(2, 5, 10, 15, 21, 30, 60))));
        };
    }

    /** Mostly one to three codes that stand for many, sometimes a single leaf. */
    private Set<String> codes(Vocabulary vocabulary) {
        List<Concept> all = List.copyOf(vocabulary.all());
        return some(() -> {
            Concept concept = pick(all);
            while (random.nextInt(3) > 0 && concept.broader() != null) {
                concept = vocabulary.get(concept.broader());
            }
            return concept.code();
        });
    }

    private Set<String> some(Supplier<String> value) {
        Set<String> values = new LinkedHashSet<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }

    private Near near() {
        Commune center = places.byInsee(pick(CENTERS)).orElseThrow();
        return new Near(center.insee(), Objects.requireNonNull(center.point()), pick(List.of(5, 20, 37, 50, 120, 400)));
    }

    /** From a town to a region, around places with many fiches and with few. */
    private Area area() {
        GeoPoint center = Objects.requireNonNull(
                places.byInsee(pick(CENTERS)).orElseThrow().point());
        double height = pick(List.of(0.1, 0.4, 1d, 3d));
        double width = pick(List.of(0.1, 0.5, 1.5, 4d));
        double south = center.lat() - height * random.nextDouble();
        double west = center.lon() - width * random.nextDouble();
        return new Area(south, west, south + height, west + width);
    }

    private ToleranceAsked tolerance() {
        ToleranceAsked asked = random.nextBoolean()
                ? ToleranceAsked.ofHalfWidth(pick(List.of(1d, 4d, 5d, 10d, 12.5, 20d, 50d, 150d, 600d)))
                : ToleranceAsked.ofGrade(pick(List.of(ItGrade.values())));
        return random.nextBoolean() ? asked : asked.at(pick(List.of(2d, 20d, 45d, 200d, 900d, 4000d)));
    }

    private double mass() {
        return pick(List.of(0.02, 0.5, 3d, 10d, 80d, 900d, 6000d));
    }

    private int batch() {
        return pick(List.of(1, 5, 10, 60, 500, 2000, 40_000));
    }

    private PartSize size() {
        return switch (random.nextInt(3)) {
            case 0 -> PartSize.Prism.ofLongestSide(side());
            case 1 -> new PartSize.Prism(side(), side(), random.nextBoolean() ? side() : 0);
            default -> new PartSize.Cylinder(side(), random.nextBoolean() ? side() : 0);
        };
    }

    private double side() {
        return pick(List.of(8d, 40d, 120d, 300d, 650d, 1500d, 5000d));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
