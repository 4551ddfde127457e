package fr.productionfrance.annuaire.fiche.imports;

import static fr.productionfrance.annuaire.fiche.imports.Field.nullable;
import static fr.productionfrance.annuaire.fiche.imports.Field.optional;
import static fr.productionfrance.annuaire.fiche.imports.Field.required;

import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.Choices;
import fr.productionfrance.annuaire.fiche.imports.value.Dates;
import fr.productionfrance.annuaire.fiche.imports.value.Measure;
import fr.productionfrance.annuaire.fiche.imports.value.Quantities;
import fr.productionfrance.annuaire.fiche.imports.value.Sizes;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The columns of a row of capabilities, but for those that say which capability it is, see {@link CapabilityKeyReader}. */
final class CapabilityFields {

    private static final double MOST_MM = 100_000;
    private static final double MOST_UM = 100_000;
    private static final double MOST_KG = 1_000_000;
    private static final int MOST_PIECES = 1_000_000_000;
    private static final int MOST_DAYS = 3650;

    private CapabilityFields() {}

    static Fields<CapabilityDraft> of(Readers readers) {
        return new Fields<>(Map.ofEntries(
                Map.entry(
                        ColumnName.TOLERANCE,
                        nullable(readers.tolerances::typed, (draft, v) -> draft.toleranceTyped = v)),
                Map.entry(ColumnName.NOMINAL_MIN, millimetres((draft, v) -> draft.nominalMinMm = v)),
                Map.entry(ColumnName.NOMINAL_MAX, millimetres((draft, v) -> draft.nominalMaxMm = v)),
                Map.entry(
                        ColumnName.GEOMETRIC,
                        nullable(
                                input -> Quantities.positive(input, Measure.MICROMETRES, MOST_UM),
                                (draft, v) -> draft.geometricUm = v)),
                Map.entry(ColumnName.RA, nullable(readers.tolerances::ra, (draft, v) -> draft.raUm = v)),
                Map.entry(ColumnName.BOX, nullable(Sizes::box, (draft, v) -> draft.box = v)),
                Map.entry(ColumnName.ROUND, nullable(Sizes::round, (draft, v) -> draft.round = v)),
                Map.entry(ColumnName.THICKNESS_MIN, thickness((draft, v) -> draft.thicknessMinMm = v)),
                Map.entry(ColumnName.THICKNESS_MAX, thickness((draft, v) -> draft.thicknessMaxMm = v)),
                Map.entry(ColumnName.MASS_MIN, kilograms((draft, v) -> draft.massMinKg = v)),
                Map.entry(ColumnName.MASS_MAX, kilograms((draft, v) -> draft.massMaxKg = v)),
                Map.entry(ColumnName.BATCH_MIN, pieces((draft, v) -> draft.batchMin = v)),
                Map.entry(ColumnName.BATCH_MAX, pieces((draft, v) -> draft.batchMax = v)),
                Map.entry(ColumnName.PIECES_PER_YEAR, pieces((draft, v) -> draft.piecesPerYear = v)),
                Map.entry(ColumnName.PROTOTYPE_DAYS, days((draft, v) -> draft.prototypeDays = v)),
                Map.entry(ColumnName.SERIES_DAYS, days((draft, v) -> draft.seriesDays = v)),
                Map.entry(
                        ColumnName.SUBCONTRACTED,
                        required(Choices.YES_OR_NO::read, (draft, v) -> draft.subcontracted = v)),
                Map.entry(
                        ColumnName.INSPECTION,
                        optional(
                                readers.inspection::readSeveral,
                                (draft, v) -> draft.inspection = v,
                                draft -> draft.inspection = List.of())),
                Map.entry(
                        ColumnName.DOCUMENTS,
                        optional(
                                (CellInput input) -> Readers.several(Readers.DOCUMENTS, input),
                                (draft, v) -> draft.documents = v,
                                draft -> draft.documents = List.of())),
                Map.entry(ColumnName.EVIDENCE, required(Readers.EVIDENCE::read, (draft, v) -> draft.evidence = v)),
                Map.entry(ColumnName.EVIDENCE_DATE, required(Dates::read, (draft, v) -> draft.evidenceDate = v))));
    }

    private static Field<CapabilityDraft> millimetres(BiConsumer<CapabilityDraft, @Nullable Double> setter) {
        return nullable(input -> Quantities.positive(input, Measure.MILLIMETRES, MOST_MM), setter);
    }

    private static Field<CapabilityDraft> thickness(BiConsumer<CapabilityDraft, @Nullable Double> setter) {
        return nullable(input -> Quantities.notNegative(input, Measure.MILLIMETRES, MOST_MM), setter);
    }

    private static Field<CapabilityDraft> kilograms(BiConsumer<CapabilityDraft, @Nullable Double> setter) {
        return nullable(input -> Quantities.notNegative(input, Measure.KILOGRAMS, MOST_KG), setter);
    }

    private static Field<CapabilityDraft> pieces(BiConsumer<CapabilityDraft, @Nullable Integer> setter) {
        return nullable(input -> Quantities.whole(input, Measure.PIECES, 1, MOST_PIECES), setter);
    }

    private static Field<CapabilityDraft> days(BiConsumer<CapabilityDraft, @Nullable Integer> setter) {
        return nullable(input -> Quantities.whole(input, Measure.DAYS, 0, MOST_DAYS), setter);
    }
}
