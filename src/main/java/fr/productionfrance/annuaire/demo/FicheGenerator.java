package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.demo.NameDraw.Name;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.Turnover;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws fiches of firms that do not exist, for tests, benchmarks and load trials. What firms do, hold and leave out is
 * distributed as trade knowledge has it, gaps and mistakes included; see {@code demo/} on the class path for the tables.
 *
 * <p>A fiche depends on nothing but the seed and its number, so a set can be drawn again, in part or in parallel. Safe for
 * use by several threads.
 */
public final class FicheGenerator {

    /** Numbers below belong to the demonstration's own firms. */
    private static final long FIRST_NUMBER = 1_000_000;

    private final long seed;
    private final FirmDraw firms;
    private final SiteDraw sites;
    private final NameDraw names;
    private final TextDraw texts;
    private final ContactDraw contacts = new ContactDraw();
    private final StatusDraw status;
    private final LocalDate today;

    /** @param now what "expired" and "free from now" are relative to */
    public FicheGenerator(
            Nomenclature nomenclature, Places places, ToleranceReader reader, Profile profile, long seed, Instant now) {
        this(nomenclature, places, reader, profile, seed, now, Gaps.USUAL);
    }

    FicheGenerator(
            Nomenclature nomenclature,
            Places places,
            ToleranceReader reader,
            Profile profile,
            long seed,
            Instant now,
            Gaps gaps) {
        List<Archetype> archetypes = Archetype.all();
        ProcessTable table = new ProcessTable();
        this.seed = seed;
        this.today = LocalDate.ofInstant(now, Places.TIME_ZONE);
        this.firms = new FirmDraw(profile, archetypes, new ProcessDraw(table, archetypes, nomenclature.processes()));
        CapabilityDraw capabilities = new CapabilityDraw(
                table,
                nomenclature.processes(),
                new MaterialDraw(nomenclature.materials()),
                new ToleranceDraw(reader, gaps),
                gaps,
                today);
        this.sites = new SiteDraw(
                new PlaceDraw(profile, places, archetypes, gaps),
                capabilities,
                new MachineDraw(table, nomenclature.processes()),
                new CertificateDraw(today),
                new CapacityDraw(gaps, now),
                gaps,
                seed);
        this.names = new NameDraw(seed);
        this.texts = new TextDraw(nomenclature, gaps);
        this.status = new StatusDraw(now);
    }

    /** A generator with the vocabularies and places of the class path, which takes about half a second to read. */
    public static FicheGenerator create(Profile profile, long seed, Instant now) {
        return new FicheGenerator(Nomenclature.load(), Places.load(), new ToleranceReader(), profile, seed, now);
    }

    /**
     * The first fiches of the set, in order. Three in a hundred are archived, since their firms have closed.
     *
     * @param count up to 8,999,999
     */
    public Stream<Fiche> fiches(long count) {
        return LongStream.range(0, count).mapToObj(this::fiche);
    }

    /** The fiche of a number, from 0; published for the most part. */
    public Fiche fiche(long number) {
        FicheData data = data(number);
        return status.draw(dice(number, Dice.Level.STATUS), id(number), data);
    }

    private FicheId id(long number) {
        return new FicheId(InventedNumbers.uuid(dice(number, Dice.Level.IDENTITY)));
    }

    private FicheData data(long number) {
        Firm firm = firms.draw(dice(number, Dice.Level.FIRM), number);
        Siren siren = InventedNumbers.siren(FIRST_NUMBER + number);
        List<Site> drawnSites = sites.draw(firm, siren);
        Name name = names.draw(dice(number, Dice.Level.NAME), firm);
        Dice dice = dice(number, Dice.Level.TEXT);
        Set<Language> languages = TextDraw.languages(dice);
        return new FicheData(
                siren,
                name.registered(),
                name.trade(),
                texts.draw(dice, firm, languages, drawnSites),
                dice.pick(firm.archetype().naf()),
                dice.chance(0.9) ? firm.headcount() : null,
                turnover(dice, firm),
                sectors(dice, firm),
                List.of(),
                contacts.draw(dice, number),
                languages,
                dice.chance(0.6) ? "https://firme-" + number + ".example" : null,
                dice.pick(List.of(6, 12, 12, 24)),
                true,
                drawnSites);
    }

    private @Nullable Turnover turnover(Dice dice, Firm firm) {
        double euros = firm.employees() * 130_000 * Math.exp(0.35 * dice.gaussian());
        return dice.chance(0.5) ? new Turnover(Math.round(euros / 1000) * 1000, today.getYear() - 1) : null;
    }

    private static List<String> sectors(Dice dice, Firm firm) {
        return firm.archetype().sectors().stream()
                .filter(_ -> dice.chance(0.35))
                .toList();
    }

    private Dice dice(long number, Dice.Level level) {
        return Dice.of(seed, number, level);
    }
}
