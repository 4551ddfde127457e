package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.fiche.Capability.PartDocument;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.form.CapabilityForm;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What one types of a capability. */
final class CapabilityFields {

    private static final String INSPECTION = "CTRL";
    private static final int LEVEL_OF_FAMILIES = 2;

    private final FormVocabularies vocabularies;
    private final FormWords words;
    private final Fields<CapabilityForm> fields;
    private final Supplier<List<String>> machines;

    CapabilityFields(FormVocabularies vocabularies, FormWords words, Supplier<List<String>> machines) {
        this.vocabularies = vocabularies;
        this.words = words;
        this.machines = machines;
        this.fields = new Fields<>(CapabilityForm.class, "forms.capability.", words);
    }

    RecordForm<CapabilityForm> form() {
        what();
        precision();
        size();
        quantity();
        proof();
        return fields.form();
    }

    private void what() {
        fields.code("process", Codes.all(vocabularies.processes, words.language()));
        CodePicker material = fields.code("material", Codes.all(vocabularies.materials, words.language()));
        CodesPicker grades = fields.codes("grades", gradesOf(""));
        material.addValueChangeListener(change -> {
            grades.offer(gradesOf(change.getValue()));
            if (change.isFromClient()) {
                asFamily(change.getValue(), material, grades);
            }
        });
        Choice<String> resource = fields.choice("resource", "", List.of(""), label -> label.isEmpty() ? "–" : label);
        resource.addValueChangeListener(_ -> resource.offer(offeredMachines()));
        resource.offer(offeredMachines());
        fields.tick("subcontracted");
    }

    private List<String> offeredMachines() {
        return Stream.concat(Stream.of(""), machines.get().stream().filter(label -> !label.isEmpty()))
                .distinct()
                .toList();
    }

    private Codes gradesOf(String family) {
        return Codes.below(vocabularies.materials, words.language(), family);
    }

    /** A grade that is picked as the material is a grade of its family; those of another family go. */
    private void asFamily(String picked, CodePicker material, CodesPicker grades) {
        Vocabulary materials = vocabularies.materials.vocabulary();
        Optional<String> above = materials
                .find(picked)
                .filter(concept -> concept.leaf() && concept.level() > LEVEL_OF_FAMILIES)
                .map(Concept::broader);
        String family = above.orElse(picked);
        List<String> kept = new ArrayList<>(grades.getValue().stream()
                .filter(code -> materials.ancestors(code).contains(family))
                .toList());
        if (above.isPresent()) {
            if (!kept.contains(picked)) {
                kept.add(picked);
            }
            material.setValue(family);
        }
        grades.setValue(List.copyOf(kept));
    }

    private void precision() {
        fields.group("precision");
        ToleranceWords reading = new ToleranceWords(vocabularies.tolerances, words);
        TextLine tolerance = fields.line("toleranceTyped");
        tolerance.addValueChangeListener(change -> tolerance.readBack(reading.of(change.getValue())));
        fields.quantity("toleranceNominalMinMm", "mm");
        fields.quantity("toleranceNominalMaxMm", "mm");
        fields.quantity("geometricUm", "µm");
        fields.quantity("raUm", "µm");
    }

    private void size() {
        fields.group("size");
        fields.quantity("box", "mm");
        fields.quantity("round", "mm");
        fields.quantity("thicknessMmMin", "mm");
        fields.quantity("thicknessMmMax", "mm");
        fields.quantity("massKgMin", "kg");
        fields.quantity("massKgMax", "kg");
    }

    private void quantity() {
        fields.group("quantity");
        fields.quantity("batchMin", words.text("forms.unit.pieces"));
        fields.quantity("batchMax", words.text("forms.unit.pieces"));
        fields.quantity("piecesPerYear", words.text("forms.unit.pieces"));
        fields.quantity("leadTimePrototypeDays", words.text("forms.unit.days"));
        fields.quantity("leadTimeSeriesDays", words.text("forms.unit.days"));
    }

    private void proof() {
        fields.group("proof");
        fields.codes("inspection", Codes.below(vocabularies.processes, words.language(), INSPECTION));
        fields.ticks("documents", PartDocument.class, "forms.document.");
        Choice<Evidence.Kind> kind = fields.choice(
                "evidenceKind",
                Evidence.Kind.DECLARED,
                List.of(Evidence.Kind.DECLARED, Evidence.Kind.DOCUMENT),
                one -> words.of("forms.evidence.", one));
        TextLine date = fields.line("evidenceDate");
        // Audits are the animator's to record; a declaration is dated by itself.
        kind.addValueChangeListener(change -> {
            kind.setReadOnly(change.getValue() == Evidence.Kind.AUDITED);
            date.setVisible(change.getValue() == Evidence.Kind.DOCUMENT);
        });
        date.setVisible(false);
    }
}
