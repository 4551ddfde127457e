package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.NafCodes;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The broad capabilities that a firm's activity code declares. They say that no more is known: where a site tells of a
 * process itself, the activity code has nothing to add, and goes.
 */
final class ActivityCapabilities {

    private final NafCodes nafCodes;
    private final Vocabulary processes;
    private final LocalDate today;

    ActivityCapabilities(NafCodes nafCodes, Vocabulary processes, LocalDate today) {
        this.nafCodes = nafCodes;
        this.processes = processes;
        this.today = today;
    }

    /**
     * Makes the broad capabilities those of the firm's activity code.
     *
     * @param site where to add what is missing; -1 when no site is known that could hold it
     */
    FicheData declare(FicheData data, int site) {
        List<String> declared = data.naf() == null ? List.of() : nafCodes.broadProcesses(data.naf());
        FicheData cleaned = keep(data, capability -> declared.contains(capability.process()));
        Set<String> held = Set.copyOf(capabilities(cleaned)
                .filter(ActivityCapabilities::isByActivity)
                .map(Capability::process)
                .toList());
        List<String> missing = declared.stream()
                .filter(process -> !held.contains(process) && !isToldBetter(cleaned, process))
                .toList();
        return site < 0 || missing.isEmpty() ? cleaned : add(cleaned, site, missing);
    }

    /** Takes away the broad capabilities of which a site tells more. */
    FicheData withoutSuperseded(FicheData data) {
        return keep(data, _ -> true);
    }

    private FicheData keep(FicheData data, Predicate<Capability> wanted) {
        List<Site> sites = data.sites().stream()
                .map(site -> withCapabilities(
                        site,
                        site.capabilities().stream()
                                .filter(capability -> !isByActivity(capability)
                                        || (wanted.test(capability) && !isToldBetter(data, capability.process())))
                                .toList()))
                .toList();
        return data.withSites(sites);
    }

    private boolean isToldBetter(FicheData data, String process) {
        Set<String> comprised = processes.withDescendants(process);
        return capabilities(data)
                .anyMatch(capability -> !isByActivity(capability) && comprised.contains(capability.process()));
    }

    private FicheData add(FicheData data, int at, List<String> missing) {
        List<Site> sites = new ArrayList<>(data.sites());
        List<Capability> capabilities = new ArrayList<>(sites.get(at).capabilities());
        missing.forEach(process -> capabilities.add(byActivity(process)));
        sites.set(at, withCapabilities(sites.get(at), capabilities));
        return data.withSites(sites);
    }

    private Capability byActivity(String process) {
        return Capability.ofProcess(UUID.randomUUID(), process, new Evidence(Evidence.Kind.ACTIVITY_CODE, today));
    }

    private static boolean isByActivity(Capability capability) {
        return capability.evidence().kind() == Evidence.Kind.ACTIVITY_CODE;
    }

    private static Stream<Capability> capabilities(FicheData data) {
        return data.sites().stream().flatMap(site -> site.capabilities().stream());
    }

    static Site withCapabilities(Site site, List<Capability> capabilities) {
        return new Site(
                site.siret(),
                site.label(),
                site.address(),
                site.departement(),
                site.point(),
                site.craneT(),
                site.cleanRoomIso(),
                site.certificates(),
                site.resources(),
                capabilities,
                site.capacities());
    }
}
