package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What must hold for a fiche to be stored. The store refuses what these rules call an error; an import and a form ask them
 * beforehand, to say what is wrong where it was written. What only the store can know, as whether a firm has a fiche already,
 * the store adds.
 */
public final class FicheRules {

    private static final int MOST_ENTRIES = 100;
    private static final Pattern NAF = Pattern.compile("[0-9]{2}\\.[0-9]{2}[A-Z]");

    private final CodeRules codes;
    private final DateRules dates;
    private final SiteRules sites;

    /**
     * The rules by these vocabularies.
     *
     * @param clock tells today's date in the members' time zone, for what can't lie in the future
     */
    public FicheRules(Nomenclature nomenclature, Places places, ToleranceReader tolerances, Clock clock) {
        codes = new CodeRules(nomenclature);
        dates = new DateRules(clock);
        sites = new SiteRules(
                codes,
                new PlaceRules(places),
                dates,
                new CapabilityRules(codes, new ToleranceRules(tolerances), dates));
    }

    /** All that is wrong or doubtful, in the order of the fiche; nothing when it is as it should be. */
    public List<Problem> check(FicheData fiche) {
        Findings at = Findings.ofFiche();
        firm(at, fiche);
        contacts(at, fiche.contacts());
        sites(at, fiche);
        return at.problems();
    }

    private void firm(Findings at, FicheData fiche) {
        TextRules.line(at.at("name"), fiche.name(), TextRules.NAME);
        TextRules.line(at.at("tradeName"), fiche.tradeName(), TextRules.NAME);
        TextRules.lines(at.at("presentation"), fiche.presentation(), TextRules.PRESENTATION);
        String naf = fiche.naf();
        if (naf != null && !NAF.matcher(naf).matches()) {
            at.at("naf").add(ProblemCode.NOT_A_NAF_CODE, naf);
        }
        Turnover turnover = fiche.turnover();
        if (turnover != null) {
            at.at("turnover.euros").within(Quantity.EUROS, turnover.euros());
            dates.pastYear(at.at("turnover.year"), turnover.year());
        }
        codes.sectors(at, fiche.sectors());
        at.at("references").atMost(MOST_ENTRIES, fiche.references());
        for (int i = 0; i < fiche.references().size(); i++) {
            TextRules.line(at.at("references", i), fiche.references().get(i), TextRules.NAME);
        }
        TextRules.webAddress(at.at("website"), fiche.website());
        at.at("reviewEveryMonths").within(Quantity.REVIEW_MONTHS, fiche.reviewEveryMonths());
    }

    private static void contacts(Findings fiche, List<Contact> contacts) {
        fiche.at("contacts").atMost(MOST_ENTRIES, contacts);
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            Findings at = fiche.at("contacts", i);
            TextRules.line(at.at("name"), contact.name(), TextRules.NAME);
            TextRules.line(at.at("role"), contact.role(), TextRules.NAME);
            TextRules.email(at.at("email"), contact.email());
            TextRules.phone(at.at("phone"), contact.phone());
        }
    }

    private void sites(Findings at, FicheData fiche) {
        at.at("sites").atMost(MOST_ENTRIES, fiche.sites());
        Set<Siret> sirets = new HashSet<>();
        Set<UUID> capabilities = new HashSet<>();
        for (int i = 0; i < fiche.sites().size(); i++) {
            Site site = fiche.sites().get(i);
            at.at("sites", i).at("siret").once(site.siret(), sirets);
            sites.check(at.at("sites", i), site, fiche, capabilities);
        }
    }
}
