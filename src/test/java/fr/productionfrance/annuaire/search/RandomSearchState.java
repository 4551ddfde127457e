package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Any state that an address can hold, with figures down to their last digit. */
final class RandomSearchState {

    private static final List<String> WORDS = List.of(
            "décolletage",
            "316L",
            "EN 9100",
            "a+b&c=d",
            "50%",
            "x,y",
            "\"exact\"",
            "*:*",
            "Ø20",
            "名刺",
            "👩‍🏭",
            "%00",
            "l'usinage",
            "ß");
    private static final List<Commune> COMMUNES = List.of("42218", "69123", "75056", "2A004", "42095").stream()
            .flatMap(insee -> Parameters.PLACES.byInsee(insee).stream())
            .filter(commune -> commune.point() != null)
            .toList();

    private final SplittableRandom random;

    RandomSearchState(SplittableRandom random) {
        this.random = random;
    }

    SearchState next() {
        SearchCriteria criteria = criteria();
        SortOrder sort = one(SortOrder.values());
        PageRequest page = new PageRequest(
                one(Band.values()),
                sort == SortOrder.DISTANCE && criteria.near() == null ? SortOrder.FIT : sort,
                1 + random.nextInt(PageRequest.MAX_SIZE),
                maybe(() -> Long.toString(random.nextLong(), 36)));
        Nomenclature all = Parameters.NOMENCLATURE;
        return new SearchState(
                criteria,
                page,
                said(criteria),
                Map.of(
                        Facet.PROCESS, codes(all.processes()),
                        Facet.MATERIAL, codes(all.materials()),
                        Facet.CERTIFICATION, codes(all.certifications())),
                one(ResultView.values()),
                random.nextBoolean(),
                maybe(() -> one(Language.values())));
    }

    private SearchCriteria criteria() {
        Nomenclature all = Parameters.NOMENCLATURE;
        Map<Facet, Set<String>> choices = new EnumMap<>(Facet.class);
        choices.put(Facet.PROCESS, codes(all.processes()));
        choices.put(Facet.MATERIAL, codes(all.materials()));
        choices.put(Facet.CERTIFICATION, codes(all.certifications()));
        choices.put(Facet.SECTOR, codes(all.sectors()));
        choices.put(Facet.AVAILABILITY, some(names(Availability.values())));
        choices.put(Facet.HEADCOUNT, some(names(HeadcountGroup.values())));
        choices.put(
                Facet.DEPARTEMENT,
                some(Parameters.PLACES.departements().stream()
                        .map(Departement::code)
                        .toList()));
        return new SearchCriteria(
                String.join(" ", some(WORDS)),
                choices,
                quantities(),
                maybe(this::near),
                maybe(this::area),
                random.nextBoolean(),
                random.nextBoolean());
    }

    /** For some of the criteria the words they were read from, and words of others that nobody asks any more. */
    private List<Said> said(SearchCriteria criteria) {
        List<Said> said = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (facet.hasValues() && random.nextBoolean()) {
                List<String> values = SearchStateWriter.values(criteria, facet);
                said.add(new Said.Filter(facet, values.isEmpty() ? List.of("42") : values, words()));
            }
        }
        if (random.nextBoolean()) {
            said.add(new Said.WithoutFilter(words()));
            said.add(new Said.Refused("a=b:c " + words()));
        }
        return said;
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private Quantities quantities() {
        Quantities single = new Quantities(
                maybe(this::tolerance),
                maybe(this::size),
                maybe(this::mass),
                maybe(this::batch),
                maybe(() -> 1 + random.nextInt(3650)));
        Quantities masses = random.nextBoolean() ? single : single.withMassesKg(mass(), mass());
        return random.nextBoolean() ? masses : masses.withBatches(batch(), batch());
    }

    private double mass() {
        return figure(0.000_001, 1_000_000);
    }

    private int batch() {
        return 1 + random.nextInt(1_000_000_000);
    }

    private ToleranceAsked tolerance() {
        ToleranceAsked asked = random.nextBoolean()
                ? ToleranceAsked.ofHalfWidth(figure(0.001, 100_000))
                : ToleranceAsked.ofGrade(one(ItGrade.values()));
        return random.nextBoolean() ? asked : asked.at(figure(0.1, 100_000));
    }

    private PartSize size() {
        double first = figure(0.1, 100_000);
        double second = random.nextBoolean() ? 0 : figure(0.1, 100_000);
        double third = second == 0 || random.nextBoolean() ? 0 : figure(0.1, 100_000);
        return random.nextBoolean() ? new PartSize.Prism(first, second, third) : new PartSize.Cylinder(first, second);
    }

    private Near near() {
        Commune commune = COMMUNES.get(random.nextInt(COMMUNES.size()));
        return new Near(commune.insee(), Objects.requireNonNull(commune.point()), 1 + random.nextInt(Near.MAX_KM));
    }

    private Area area() {
        int south = random.nextInt(1_800_000) - 900_000;
        int west = random.nextInt(3_600_000) - 1_800_000;
        int north = south + 1 + random.nextInt(900_000 - south);
        int east = west + 1 + random.nextInt(1_800_000 - west);
        return new Area(south / 1e4, west / 1e4, north / 1e4, east / 1e4);
    }

    /** As likely small as large, and as likely round as not. */
    private double figure(double min, double max) {
        double figure = min * Math.pow(max / min, random.nextDouble());
        return random.nextBoolean() ? Math.min(max, Math.max(min, figure)) : Math.ceil(figure);
    }

    private Set<String> codes(Vocabulary vocabulary) {
        return some(vocabulary.all().stream().map(Concept::code).toList());
    }

    private Set<String> some(List<String> all) {
        Set<String> some = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
