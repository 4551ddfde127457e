package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.editing.ui.RowsOf.Column;
import fr.productionfrance.annuaire.fiche.form.CapabilityForm;
import fr.productionfrance.annuaire.fiche.form.CertificateForm;
import fr.productionfrance.annuaire.fiche.form.ContactForm;
import fr.productionfrance.annuaire.fiche.form.FicheForm;
import fr.productionfrance.annuaire.fiche.form.MachineForm;
import fr.productionfrance.annuaire.fiche.form.PresentationForm;
import fr.productionfrance.annuaire.fiche.form.SiteForm;
import fr.productionfrance.annuaire.fiche.form.SiteRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Makes the parts of the page. */
final class Sections {

    private final FormVocabularies vocabularies;
    private final Workbench bench;
    private final FormWords words;
    private final FirmFields firm;
    private final SiteFields sites;
    private final EditorParts parts;
    private final Consumer<FicheData> taken;
    private final Runnable siteGone;

    /**
     * Makes them for one fiche.
     *
     * @param taken told what the fiche says when a spreadsheet is taken over
     * @param siteGone called when a site was taken away, with all its parts
     */
    Sections(EditorParts parts, Workbench bench, FormWords words, Consumer<FicheData> taken, Runnable siteGone) {
        this.parts = parts;
        this.taken = taken;
        this.vocabularies = parts.vocabularies();
        this.bench = bench;
        this.words = words;
        this.siteGone = siteGone;
        this.firm = new FirmFields(vocabularies, words);
        this.sites = new SiteFields(vocabularies, words);
    }

    SectionView view(Section section) {
        return switch (section.part()) {
            case PRESENTATION -> presentation();
            case CONTACTS -> new RowsView<>(title("forms.contacts"), contacts(), bench, words);
            case CAPABILITIES ->
                new RowsView<>(title("forms.capabilities", section), capabilities(section.site()), bench, words);
            case MACHINES -> new RowsView<>(title("forms.machines", section), machines(section.site()), bench, words);
            case CERTIFICATES ->
                new RowsView<>(title("forms.certificates", section), certificates(section.site()), bench, words);
            case SITE -> site(section);
            case SHEET -> new SheetView(parts.sheets(), parts.diff(), bench, words, taken);
        };
    }

    private String title(String key) {
        return words.text(key);
    }

    private String title(String key, Section section) {
        return bench.form().sites().size() > 1
                ? words.text("forms.of-site", words.text(key), SiteNames.of(bench.form(), section.site(), words))
                : words.text(key);
    }

    private SectionView presentation() {
        RecordForm<PresentationForm> form = firm.presentation();
        form.begin(bench.form().presentation().form());
        form.onChange(typed -> bench.change(fiche -> fiche.withPresentation(typed)));
        return new FieldsView(title("forms.presentation"), form);
    }

    private SectionView site(Section section) {
        int at = section.site();
        RecordForm<SiteForm> form = sites.place();
        form.begin(bench.form().sites().get(at).place().form());
        form.onChange(typed -> bench.change(fiche -> fiche.withSite(at, site -> site.withPlace(typed))));
        var remove = new NativeButton(words.text("forms.site.remove"), _ -> {
            Unsent.forgetInBrowser();
            bench.change(fiche -> {
                List<SiteRows> left = new ArrayList<>(fiche.sites());
                left.remove(at);
                return fiche.withSites(left);
            });
            siteGone.run();
        });
        remove.addClassNames("button");
        remove.setId("remove-site");
        return new FieldsView(title("forms.site", section), form, remove);
    }

    private RowsOf<ContactForm, Contact> contacts() {
        return new RowsOf<>(
                "forms.contacts",
                FicheForm::contacts,
                FicheForm::withContacts,
                bench.forms()::newContact,
                row -> bench.forms().newContact().with(row.form()),
                List.of(
                        Column.words(words.text("forms.contact.name"), ContactForm::name),
                        Column.words(words.text("forms.contact.role"), ContactForm::role),
                        Column.words(words.text("forms.contact.email"), ContactForm::email),
                        Column.words(words.text("forms.contact.phone"), ContactForm::phone),
                        Column.words(
                                words.text("forms.contact.visibility"),
                                form -> words.of("forms.visibility.", form.visibility()))),
                firm.contact());
    }

    private RowsOf<CapabilityForm, Capability> capabilities(int site) {
        return new RowsOf<>(
                "forms.capabilities",
                fiche -> fiche.sites().get(site).capabilities(),
                (fiche, rows) -> fiche.withSite(site, one -> one.withCapabilities(rows)),
                bench.forms()::newCapability,
                bench.forms()::copy,
                List.of(
                        Column.words(words.text("forms.capability.process"), form -> process(form.process())),
                        Column.words(words.text("forms.capability.material"), this::material),
                        Column.words(words.text("forms.column.tolerance"), CapabilityForm::toleranceTyped),
                        Column.figures(words.text("forms.column.batch"), Sections::batch),
                        Column.words(
                                words.text("forms.column.evidence"),
                                form -> words.of("forms.evidence.", form.evidenceKind()))),
                new CapabilityFields(vocabularies, words, () -> machineLabels(site)).form());
    }

    private RowsOf<MachineForm, ResourceGroup> machines(int site) {
        return new RowsOf<>(
                "forms.machines",
                fiche -> fiche.sites().get(site).machines(),
                (fiche, rows) -> fiche.withSite(site, one -> one.withMachines(rows)),
                bench.forms()::newMachine,
                row -> bench.forms().newMachine().with(row.form()),
                List.of(
                        Column.words(words.text("forms.machine.label"), MachineForm::label),
                        Column.words(words.text("forms.machine.process"), form -> process(form.process())),
                        Column.figures(words.text("forms.machine.count"), MachineForm::count),
                        Column.figures(words.text("forms.machine.axes"), MachineForm::axes),
                        Column.figures(words.text("forms.machine.travel"), MachineForm::travel)),
                sites.machine());
    }

    private RowsOf<CertificateForm, Certificate> certificates(int site) {
        UnaryOperator<String> label =
                code -> vocabularies.certifications.vocabulary().label(code, words.language());
        return new RowsOf<>(
                "forms.certificates",
                fiche -> fiche.sites().get(site).certificates(),
                (fiche, rows) -> fiche.withSite(site, one -> one.withCertificates(rows)),
                bench.forms()::newCertificate,
                row -> bench.forms().newCertificate().with(row.form()),
                List.of(
                        Column.words(words.text("forms.certificate.scheme"), form -> label.apply(form.scheme())),
                        Column.words(words.text("forms.certificate.body"), CertificateForm::body),
                        Column.words(words.text("forms.certificate.number"), CertificateForm::number),
                        Column.figures(words.text("forms.certificate.expires"), CertificateForm::expires),
                        Column.words(
                                words.text("proofs.column"),
                                form -> form.proof().map(Proof::name).orElse(""))),
                sites.certificate(new ProofField(parts.proofs(), bench.stored().id(), words)));
    }

    private List<String> machineLabels(int site) {
        return bench.form().sites().get(site).machines().stream()
                .map(row -> row.form().label())
                .toList();
    }

    private String process(String code) {
        return vocabularies.processes.vocabulary().label(code, words.language());
    }

    private String material(CapabilityForm form) {
        String grades = String.join(
                ", ",
                form.grades().stream()
                        .map(code -> vocabularies.materials.vocabulary().label(code, words.language()))
                        .toList());
        String family = vocabularies.materials.vocabulary().label(form.material(), words.language());
        return grades.isEmpty() ? family : family + " : " + grades;
    }

    private static String batch(CapabilityForm form) {
        return form.batchMin().isEmpty() && form.batchMax().isEmpty() ? "" : form.batchMin() + " – " + form.batchMax();
    }
}
