package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The lines of a fiche. What was declared keeps its level. Of what was not, processes that differ only in technique share a line
 * (turning, milling): a workshop knows whether its lathes are free. Every line speaks for at least one capability, as the index reads
 * them: the capacity of the process itself, or of the nearest one above it.
 */
@Component
public final class CapacityRows {

    /** That of turning and milling: below are techniques, above are families such as machining. */
    private static final int SHARED_LEVEL = 2;

    private final Vocabulary processes;
    private final Map<String, Integer> order = new LinkedHashMap<>();

    CapacityRows(Nomenclature nomenclature) {
        processes = nomenclature.processes();
        processes.all().forEach(concept -> order.put(concept.code(), order.size()));
    }

    /** In the order of the sites, then of the nomenclature. */
    public List<CapacityRow> of(FicheData fiche) {
        List<String> keys = SiteKeys.of(fiche);
        List<CapacityRow> rows = new ArrayList<>();
        for (int position = 0; position < keys.size(); position++) {
            Site site = fiche.sites().get(position);
            for (String process : processes(site)) {
                CapacityKey key = new CapacityKey(keys.get(position), process);
                rows.add(new CapacityRow(key, position, site, declared(site, process)));
            }
        }
        return rows;
    }

    private Set<String> processes(Site site) {
        Set<String> declared = site.capacities().stream().map(Capacity::process).collect(Collectors.toSet());
        Set<String> lines = new TreeSet<>(Comparator.comparing(order::get));
        site.capabilities().stream()
                .map(Capability::process)
                .filter(processes::contains)
                .forEach(process -> lines.add(line(process, declared)));
        return lines;
    }

    private String line(String process, Set<String> declared) {
        Set<String> upwards = processes.withAncestors(process);
        return upwards.stream()
                .filter(declared::contains)
                .findFirst()
                .orElseGet(() -> upwards.stream()
                        .filter(code -> processes.get(code).level() <= SHARED_LEVEL)
                        .findFirst()
                        // A line above finer ones that were declared would read as if it spoke for them too.
                        .filter(shared -> declared.stream()
                                .noneMatch(code -> processes.contains(code)
                                        && processes.withAncestors(code).contains(shared)))
                        .orElse(process));
    }

    private static Optional<Capacity> declared(Site site, String process) {
        return site.capacities().stream()
                .filter(capacity -> capacity.process().equals(process))
                .findFirst();
    }

    /** The fiche with these changes made, each at its site and process. */
    FicheData with(FicheData fiche, Collection<CapacityChange> changes) {
        List<String> keys = SiteKeys.of(fiche);
        List<Site> sites = new ArrayList<>(fiche.sites());
        for (CapacityChange change : changes) {
            int position = keys.indexOf(change.key().site());
            sites.set(position, with(sites.get(position), change));
        }
        return fiche.withSites(sites);
    }

    private static Site with(Site site, CapacityChange change) {
        List<Capacity> capacities = new ArrayList<>(site.capacities());
        int place =
                declared(site, change.key().process()).map(capacities::indexOf).orElse(-1);
        Optional<Capacity> after = change.after();
        if (place < 0) {
            after.ifPresent(capacities::add);
        } else if (after.isPresent()) {
            capacities.set(place, after.get());
        } else {
            capacities.remove(place);
        }
        return site.withParts(site.certificates(), site.resources(), site.capabilities(), capacities);
    }
}
