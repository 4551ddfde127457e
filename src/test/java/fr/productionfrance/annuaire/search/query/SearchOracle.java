package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Answers.NO;
import static fr.productionfrance.annuaire.search.query.Answers.UNKNOWN;
import static fr.productionfrance.annuaire.search.query.Answers.YES;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the search must answer, by a plain filter over the fiches: every rule of the design once more, in Java and without
 * a look at the index.
 */
final class SearchOracle {

    private static final List<Facet> OF_CAPABILITY = List.of(
            Facet.PROCESS,
            Facet.MATERIAL,
            Facet.AVAILABILITY,
            Facet.TOLERANCE,
            Facet.SIZE,
            Facet.MASS,
            Facet.BATCH,
            Facet.LEAD_TIME);

    private final List<Fiche> fiches;
    private final Nomenclature nomenclature;
    private final CapabilityOracle capabilities;
    private final LocalDate today;

    SearchOracle(List<Fiche> fiches, Nomenclature nomenclature, Instant now) {
        this(fiches, nomenclature, new CapabilityOracle(nomenclature, now), LocalDate.ofInstant(now, Places.TIME_ZONE));
    }

    private SearchOracle(
            List<Fiche> fiches, Nomenclature nomenclature, CapabilityOracle capabilities, LocalDate today) {
        this.fiches = fiches;
        this.nomenclature = nomenclature;
        this.capabilities = capabilities;
        this.today = today;
    }

    Stream<String> ids(SearchCriteria asked, Answers answer) {
        return fiches.stream()
                .filter(fiche -> says(fiche.data(), asked) == answer)
                .map(fiche -> fiche.id().toString());
    }

    /** The same over fewer fiches: those that meet the criteria. */
    SearchOracle among(SearchCriteria asked) {
        return new SearchOracle(
                fiches.stream().filter(f -> says(f.data(), asked) == YES).toList(), nomenclature, capabilities, today);
    }

    long count(SearchCriteria asked) {
        return fiches.stream().filter(f -> says(f.data(), asked) == YES).count();
    }

    /** For each fiche that meets the criteria, where it does: at the sites of such capabilities, else at all of its sites. */
    Map<String, List<Site>> sites(SearchCriteria asked) {
        return fiches.stream()
                .filter(fiche -> says(fiche.data(), asked) == YES)
                .collect(Collectors.toMap(
                        Fiche::slug,
                        fiche -> fiche.data().sites().stream()
                                .filter(site -> !asksCapability(asked) || meets(site, asked))
                                .toList()));
    }

    private boolean meets(Site site, SearchCriteria asked) {
        return isWhereAsked(site, asked)
                && site.capabilities().stream()
                        .anyMatch(capability -> capabilities.says(capability, site, asked) == YES);
    }

    static boolean isWhereAsked(Site site, SearchCriteria asked) {
        return where(site, asked) == YES;
    }

    private static Answers where(Site site, SearchCriteria asked) {
        return distance(site, asked).and(area(site, asked)).and(departement(site, asked));
    }

    private static boolean asksCapability(SearchCriteria asked) {
        for (Facet facet : OF_CAPABILITY) {
            if (asked.restricts(facet)) {
                return true;
            }
        }
        return false;
    }

    Answers says(FicheData fiche, SearchCriteria asked) {
        Answers ofFirm = certification(fiche, asked)
                .and(listed(fiche.sectors(), asked, Facet.SECTOR))
                .and(headcount(fiche, asked));
        return ofFirm == NO ? NO : ofFirm.and(sites(fiche, asked));
    }

    /** Where something is asked of a capability, it stands at the site in question; elsewhere any site will do. */
    private Answers sites(FicheData fiche, SearchCriteria asked) {
        if (!asksCapability(asked)) {
            return anySite(fiche, asked);
        }
        Answers best = NO;
        boolean none = true;
        for (Site site : fiche.sites()) {
            Answers where = where(site, asked);
            for (Capability capability : site.capabilities()) {
                none = false;
                best = best.or(capabilities.says(capability, site, asked).and(where));
            }
        }
        return none ? UNKNOWN.and(anySite(fiche, asked)) : best;
    }

    private Answers anySite(FicheData fiche, SearchCriteria asked) {
        return any(fiche, asked.near() != null, site -> distance(site, asked))
                .and(any(fiche, asked.area() != null, site -> area(site, asked)))
                .and(any(fiche, asked.restricts(Facet.DEPARTEMENT), site -> departement(site, asked)));
    }

    private static Answers any(FicheData fiche, boolean isAsked, Function<Site, Answers> says) {
        if (!isAsked) {
            return YES;
        }
        return fiche.sites().isEmpty()
                ? UNKNOWN
                : fiche.sites().stream().map(says).reduce(NO, Answers::or);
    }

    private static Answers distance(Site site, SearchCriteria asked) {
        Near near = asked.near();
        if (near == null) {
            return YES;
        }
        return site.point() == null ? UNKNOWN : Answers.of(site.point().distanceKm(near.center()) <= near.km());
    }

    private static Answers area(Site site, SearchCriteria asked) {
        Area area = asked.area();
        if (area == null) {
            return YES;
        }
        return site.point() == null ? UNKNOWN : Answers.of(area.contains(site.point()));
    }

    private static Answers departement(Site site, SearchCriteria asked) {
        if (!asked.restricts(Facet.DEPARTEMENT)) {
            return YES;
        }
        return site.departement() == null
                ? UNKNOWN
                : Answers.of(asked.chosen(Facet.DEPARTEMENT).contains(site.departement()));
    }

    private Answers certification(FicheData fiche, SearchCriteria asked) {
        Answers all = YES;
        Answers any = NO;
        for (String wanted : asked.chosen(Facet.CERTIFICATION)) {
            Answers answer = holds(fiche, wanted);
            all = all.and(answer);
            any = any.or(answer);
        }
        return !asked.restricts(Facet.CERTIFICATION) || asked.allCertifications() ? all : any;
    }

    private Answers holds(FicheData fiche, String wanted) {
        Predicate<Certificate> isWanted = certificate -> nomenclature
                .certifications()
                .withAncestors(certificate.scheme())
                .contains(wanted);
        List<Certificate> listed = fiche.sites().stream()
                .flatMap(site -> site.certificates().stream())
                .filter(isWanted)
                .toList();
        if (listed.stream().anyMatch(certificate -> certificate.isValidOn(today))) {
            return YES;
        }
        return listed.isEmpty() ? NO : UNKNOWN;
    }

    private Answers headcount(FicheData fiche, SearchCriteria asked) {
        List<String> group = fiche.headcount() == null
                ? List.of()
                : fiche.headcount().group().map(Enum::name).stream().toList();
        return listed(group, asked, Facet.HEADCOUNT);
    }

    private static Answers listed(List<String> values, SearchCriteria asked, Facet facet) {
        if (!asked.restricts(facet)) {
            return YES;
        }
        return values.isEmpty() ? UNKNOWN : Answers.of(values.stream().anyMatch(asked.chosen(facet)::contains));
    }
}
