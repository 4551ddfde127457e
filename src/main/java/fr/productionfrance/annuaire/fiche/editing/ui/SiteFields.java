package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.fiche.form.CertificateForm;
import fr.productionfrance.annuaire.fiche.form.MachineForm;
import fr.productionfrance.annuaire.fiche.form.SiteForm;
import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.util.List;
import java.util.stream.Stream;

/** What one types of a site, its machines and its certificates. */
final class SiteFields {

    private static final int LINES_OF_SCOPE = 3;

    private final FormVocabularies vocabularies;
    private final FormWords words;

    SiteFields(FormVocabularies vocabularies, FormWords words) {
        this.vocabularies = vocabularies;
        this.words = words;
    }

    RecordForm<SiteForm> place() {
        Fields<SiteForm> fields = new Fields<>(SiteForm.class, "forms.site.", words);
        fields.line("label");
        fields.line("siret");
        fields.group("address");
        fields.line("addressStreet");
        CodePicker commune = fields.code("addressInsee", new Communes(vocabularies.places));
        TextLine postcode = fields.line("addressPostcode");
        Choice<String> departement = fields.choice("departement", "", departements(), this::departement);
        TextLine point = fields.line("point");
        commune.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                vocabularies.places.byInsee(change.getValue()).ifPresent(found -> {
                    postcode.fillIn(postcode(found, postcode.getValue()));
                    departement.fillIn(found.departement());
                    point.fillIn(point(found));
                });
            }
        });
        fields.group("means");
        fields.quantity("craneT", "t");
        fields.quantity("cleanRoomIso", "ISO");
        return fields.form();
    }

    private static String postcode(Commune commune, String typed) {
        return commune.postcodes().isEmpty() || commune.postcodes().contains(typed)
                ? typed
                : commune.postcodes().getFirst();
    }

    private static String point(Commune commune) {
        GeoPoint point = commune.point();
        return point == null ? "" : point.lat() + ", " + point.lon();
    }

    private List<String> departements() {
        return Stream.concat(
                        Stream.of(""),
                        vocabularies.places.departements().stream().map(Departement::code))
                .toList();
    }

    private String departement(String code) {
        return vocabularies
                .places
                .departement(code)
                .map(found -> code + " · " + found.name())
                .orElse("–");
    }

    RecordForm<MachineForm> machine() {
        Fields<MachineForm> fields = new Fields<>(MachineForm.class, "forms.machine.", words);
        fields.line("label");
        fields.code("process", Codes.all(vocabularies.processes, words.language()));
        fields.quantity("count", words.text("forms.unit.machines"));
        fields.quantity("axes", words.text("forms.unit.axes"));
        fields.group("size");
        fields.quantity("travel", "mm");
        fields.quantity("swingMm", "mm");
        fields.quantity("barMm", "mm");
        fields.quantity("maxKg", "kg");
        fields.quantity("pressT", "t");
        fields.quantity("hoursPerWeek", "h");
        return fields.form();
    }

    RecordForm<CertificateForm> certificate(ProofField proof) {
        Fields<CertificateForm> fields = new Fields<>(CertificateForm.class, "forms.certificate.", words);
        fields.code("scheme", Codes.leaves(vocabularies.certifications, words.language()));
        fields.block("scope", LINES_OF_SCOPE);
        fields.line("body");
        fields.line("number");
        fields.quantity("issued", words.text("forms.unit.date"));
        fields.quantity("expires", words.text("forms.unit.date"));
        fields.form().add("proof", proof);
        return fields.form();
    }
}
