package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Site;
import java.util.List;

/** A site with the lines of its parts. Its free capacity is told on a page of its own, and is kept as it was. */
public record SiteRows(
        Row<SiteForm, Site> place,
        List<Row<CapabilityForm, Capability>> capabilities,
        List<Row<MachineForm, ResourceGroup>> machines,
        List<Row<CertificateForm, Certificate>> certificates) {

    public SiteRows {
        capabilities = List.copyOf(capabilities);
        machines = List.copyOf(machines);
        certificates = List.copyOf(certificates);
    }

    public SiteRows withPlace(SiteForm typed) {
        return new SiteRows(place.with(typed), capabilities, machines, certificates);
    }

    public SiteRows withCapabilities(List<Row<CapabilityForm, Capability>> rows) {
        return new SiteRows(place, rows, machines, certificates);
    }

    /** Machines that get another name keep what is made on them. */
    public SiteRows withMachines(List<Row<MachineForm, ResourceGroup>> rows) {
        SiteRows renamed = this;
        if (rows.size() == machines.size()) {
            for (int at = 0; at < rows.size(); at++) {
                renamed = renamed.renamed(
                        machines.get(at).form().label(), rows.get(at).form().label());
            }
        }
        return new SiteRows(place, renamed.capabilities, rows, certificates);
    }

    public SiteRows withCertificates(List<Row<CertificateForm, Certificate>> rows) {
        return new SiteRows(place, capabilities, machines, rows);
    }

    private SiteRows renamed(String before, String after) {
        if (before.equals(after) || before.isEmpty()) {
            return this;
        }
        return withCapabilities(capabilities.stream()
                .map(row -> row.form().resource().equals(before)
                        ? row.with(row.form().withResource(after))
                        : row)
                .toList());
    }
}
