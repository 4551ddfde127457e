package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.imports.value.Tolerances;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** From a fiche to what is typed and back. {@code data(form(fiche))} is the fiche, to the last field. */
public final class FicheForms {

    private final PresentationMapper presentation = new PresentationMapper();
    private final ContactMapper contacts = new ContactMapper();
    private final MachineMapper machines = new MachineMapper();
    private final CertificateMapper certificates = new CertificateMapper();
    private final SiteMapper sites;
    private final CapabilityMapper capabilities;
    private final EvidenceForm evidence;

    /** @param clock tells the members' day, by which they declare */
    public FicheForms(Places places, ToleranceReader tolerances, Clock clock) {
        evidence = new EvidenceForm(clock);
        sites = new SiteMapper(places);
        capabilities = new CapabilityMapper(new Tolerances(tolerances), evidence);
    }

    /**
     * What is typed, as the model has it.
     *
     * @param faults what can't be read, and is absent from the data for that
     */
    public record Read(FicheData data, List<FormFault> faults) {

        public Read {
            faults = List.copyOf(faults);
        }
    }

    public FicheForm form(FicheData data) {
        return new FicheForm(
                presentation.row(data),
                contacts.rows(data.contacts()),
                data.sites().stream().map(this::site).toList());
    }

    private SiteRows site(Site site) {
        return new SiteRows(
                sites.row(site),
                capabilities.rows(site.capabilities()),
                machines.rows(site.resources()),
                certificates.rows(site.certificates()));
    }

    public Read data(FicheForm form) {
        Typed typed = Typed.inFiche();
        FicheData firm = presentation.model(
                form.presentation().form(), form.presentation().origin(), typed);
        List<Contact> people = contacts.models(form.contacts(), typed, "contacts");
        List<Site> places = new ArrayList<>();
        for (SiteRows rows : form.sites()) {
            places.add(site(rows, typed.within("sites", places.size())));
        }
        return new Read(firm.withContacts(people).withSites(places), typed.faults());
    }

    private Site site(SiteRows rows, Typed typed) {
        Site origin = rows.place().origin();
        return sites.model(rows.place().form(), origin, typed)
                .withParts(
                        certificates.models(rows.certificates(), typed, "certificates"),
                        machines.models(rows.machines(), typed, "resources"),
                        capabilities.models(rows.capabilities(), typed, "capabilities"),
                        origin.capacities());
    }

    public Row<ContactForm, Contact> newContact() {
        return contacts.row(new Contact("", null, null, null, Contact.Visibility.PUBLIC));
    }

    public Row<CapabilityForm, Capability> newCapability() {
        return capabilities.row(
                Capability.ofProcess(UUID.randomUUID(), "", new Evidence(Evidence.Kind.DECLARED, evidence.today())));
    }

    /** The same under another id, to be changed where it differs. */
    public Row<CapabilityForm, Capability> copy(Row<CapabilityForm, Capability> of) {
        Row<CapabilityForm, Capability> blank = newCapability();
        CapabilityForm form = of.form();
        return form.evidenceKind() == Evidence.Kind.DOCUMENT
                ? blank.with(form)
                : blank.with(form.withEvidence(
                        blank.form().evidenceKind(), blank.form().evidenceDate()));
    }

    public Row<MachineForm, ResourceGroup> newMachine() {
        return machines.row(new ResourceGroup("", "", 1, null, null, null, null, null, null, null));
    }

    public Row<CertificateForm, Certificate> newCertificate() {
        return certificates.row(new Certificate("", null, null, null, null, null));
    }

    public SiteRows newSite() {
        return site(new Site(null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of()));
    }
}
