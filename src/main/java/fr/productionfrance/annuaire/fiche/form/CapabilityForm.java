package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Capability.PartDocument;
import fr.productionfrance.annuaire.fiche.Evidence;
import java.util.List;
import java.util.Set;

/**
 * What a site can make, as it is typed. Each field is named after its place in the model, so that what the rules say of a place is
 * shown at its field.
 *
 * @param process code of the process; empty while none is chosen
 * @param material code of the family of materials; empty when not stated
 * @param resource label of the machines; empty when not stated
 * @param toleranceTyped as people write it
 */
public record CapabilityForm(
        String process,
        String material,
        List<String> grades,
        String resource,
        String toleranceTyped,
        String toleranceNominalMinMm,
        String toleranceNominalMaxMm,
        String geometricUm,
        String raUm,
        String box,
        String round,
        String thicknessMmMin,
        String thicknessMmMax,
        String massKgMin,
        String massKgMax,
        String batchMin,
        String batchMax,
        String piecesPerYear,
        String leadTimePrototypeDays,
        String leadTimeSeriesDays,
        boolean subcontracted,
        List<String> inspection,
        Set<PartDocument> documents,
        Evidence.Kind evidenceKind,
        String evidenceDate) {

    public CapabilityForm {
        grades = List.copyOf(grades);
        inspection = List.copyOf(inspection);
        documents = Set.copyOf(documents);
    }

    /** The same on other machines, as when these are renamed. */
    CapabilityForm withResource(String label) {
        return with(label, evidenceKind, evidenceDate);
    }

    /** The same, told on other grounds. */
    CapabilityForm withEvidence(Evidence.Kind kind, String date) {
        return with(resource, kind, date);
    }

    private CapabilityForm with(String label, Evidence.Kind kind, String date) {
        return new CapabilityForm(
                process,
                material,
                grades,
                label,
                toleranceTyped,
                toleranceNominalMinMm,
                toleranceNominalMaxMm,
                geometricUm,
                raUm,
                box,
                round,
                thicknessMmMin,
                thicknessMmMax,
                massKgMin,
                massKgMax,
                batchMin,
                batchMax,
                piecesPerYear,
                leadTimePrototypeDays,
                leadTimeSeriesDays,
                subcontracted,
                inspection,
                documents,
                kind,
                date);
    }
}
