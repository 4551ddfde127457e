package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.imports.value.Folded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays a row of capabilities over the firm it belongs to. */
final class CapabilityMerge {

    private final ToleranceBuilder tolerances;
    private final EvidenceRule evidence;
    private final ActivityCapabilities activity;

    CapabilityMerge(ToleranceBuilder tolerances, EvidenceRule evidence, ActivityCapabilities activity) {
        this.tolerances = tolerances;
        this.evidence = evidence;
        this.activity = activity;
    }

    /** @throws RejectedRowException when the row does not go together with the firm's sites */
    FicheData apply(FicheData before, CapabilityRow row) {
        int at = new SiteMatch(before.sites()).ofCapability(row.siret());
        Site site = withResource(before.sites().get(at), row);
        String resource = row.resource() == null ? null : label(site, row.resource());
        CapabilityKey key = new CapabilityKey(row.process(), row.materials().family(), resource);
        List<Capability> capabilities = new ArrayList<>(site.capabilities());
        int found = find(capabilities, key);
        if (found < 0) {
            capabilities.add(merged(row, new CapabilityDraft(key), null));
        } else {
            Capability stored = capabilities.get(found);
            capabilities.set(found, merged(row, new CapabilityDraft(key, stored), stored));
        }
        List<Site> sites = new ArrayList<>(before.sites());
        sites.set(at, ActivityCapabilities.withCapabilities(site, capabilities));
        return activity.withoutSuperseded(before.withSites(sites));
    }

    private Capability merged(CapabilityRow row, CapabilityDraft draft, @Nullable Capability stored) {
        row.materials().grades().ifPresent(grades -> draft.grades = grades);
        row.edits().forEach(edit -> edit.accept(draft));
        Evidence same = stored == null ? new Evidence(Evidence.Kind.DECLARED, LocalDate.EPOCH) : stored.evidence();
        Capability contents = draft.build(tolerances, same);
        boolean change = stored == null || !contents.equals(stored);
        return draft.build(tolerances, evidence.evidence(draft, stored, change));
    }

    private static int find(List<Capability> capabilities, CapabilityKey key) {
        List<Integer> found = IntStream.range(0, capabilities.size())
                .filter(index -> key.matches(capabilities.get(index)))
                .boxed()
                .toList();
        if (found.size() > 1) {
            throw new RejectedRowException(ColumnName.PROCESS, LineFault.CAPABILITY_NOT_CLEAR);
        }
        return found.isEmpty() ? -1 : found.getFirst();
    }

    /** The site with the row's machine group in it, new or as the row now describes it. */
    private static Site withResource(Site site, CapabilityRow row) {
        if (row.resource() == null) {
            return site;
        }
        List<ResourceGroup> groups = new ArrayList<>(site.resources());
        String label = label(site, row.resource());
        for (int at = 0; at < groups.size(); at++) {
            if (groups.get(at).label().equals(label)) {
                groups.set(at, described(groups.get(at), row));
                return withResources(site, groups);
            }
        }
        if (row.machines() == null) {
            String known = groups.stream().map(ResourceGroup::label).collect(Collectors.joining(", "));
            throw new RejectedRowException(ColumnName.RESOURCE, LineFault.RESOURCE_UNKNOWN, known);
        }
        groups.add(new ResourceGroup(
                label, row.process(), row.machines(), row.axes(), null, null, null, null, null, null));
        return withResources(site, groups);
    }

    private static ResourceGroup described(ResourceGroup group, CapabilityRow row) {
        return new ResourceGroup(
                group.label(),
                group.process(),
                row.machines() == null ? group.count() : row.machines(),
                row.axes() == null ? group.axes() : row.axes(),
                group.travel(),
                group.swingMm(),
                group.barMm(),
                group.maxKg(),
                group.pressT(),
                group.hoursPerWeek());
    }

    /** The label as the site writes it, if it has the group already. */
    private static String label(Site site, String typed) {
        return site.resources().stream()
                .map(ResourceGroup::label)
                .filter(label -> Folded.of(label).equals(Folded.of(typed)))
                .findFirst()
                .orElse(typed);
    }

    private static Site withResources(Site site, List<ResourceGroup> groups) {
        return new Site(
                site.siret(),
                site.label(),
                site.address(),
                site.departement(),
                site.point(),
                site.craneT(),
                site.cleanRoomIso(),
                site.certificates(),
                groups,
                site.capabilities(),
                site.capacities());
    }
}
