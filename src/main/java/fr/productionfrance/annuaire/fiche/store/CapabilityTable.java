package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class CapabilityTable extends PartTable<Capability> {

    CapabilityTable() {
        super("capability", true, """
                id, process, material, grades, resource,
                tolerance_typed, tolerance_half_um, tolerance_grade,
                tolerance_at_mm, tolerance_from_mm, tolerance_up_to_mm,
                geometric_um, ra_um, box_long_mm, box_mid_mm, box_short_mm, round_diameter_mm, round_length_mm,
                thickness_min_mm, thickness_max_mm, mass_min_kg, mass_max_kg, batch_min, batch_max,
                pieces_per_year, prototype_days, series_days, subcontracted,
                inspection, documents, evidence, evidence_date""");
    }

    @Override
    List<Placed<Capability>> partsOf(FicheData data) {
        return ofSites(data, Site::capabilities);
    }

    @Override
    void write(Capability capability, RowWriter row) throws SQLException {
        row.uuid(capability.id())
                .text(capability.process())
                .text(capability.material())
                .texts(capability.grades())
                .text(capability.resource());
        write(capability.tolerance(), row);
        row.number(capability.geometricUm()).number(capability.raUm());
        Sizes.write(capability.box(), row);
        Sizes.write(capability.round(), row);
        Sizes.write(capability.thicknessMm(), row);
        Sizes.write(capability.massKg(), row);
        row.integer(capability.batch().min())
                .integer(capability.batch().max())
                .integer(capability.piecesPerYear())
                .integer(capability.leadTime().prototypeDays())
                .integer(capability.leadTime().seriesDays())
                .flag(capability.subcontracted())
                .texts(capability.inspection())
                .texts(capability.documents().stream().map(Enum::name).toList())
                .name(capability.evidence().kind())
                .day(capability.evidence().date());
    }

    private static void write(@Nullable Tolerance tolerance, RowWriter row) throws SQLException {
        row.text(tolerance == null ? null : tolerance.typed())
                .number(tolerance == null ? null : tolerance.halfWidthUm())
                .name(tolerance == null ? null : tolerance.grade())
                .number(tolerance == null ? null : tolerance.statedAtMm())
                .number(tolerance == null ? null : tolerance.nominalMinMm())
                .number(tolerance == null ? null : tolerance.nominalMaxMm());
    }

    @Override
    Capability read(RowReader row) throws SQLException {
        return new Capability(
                row.uuid(),
                row.text(),
                row.textOrNull(),
                row.texts(),
                row.textOrNull(),
                tolerance(row),
                row.numberOrNull(),
                row.numberOrNull(),
                Sizes.readBox(row),
                Sizes.readRound(row),
                Sizes.readBounds(row),
                Sizes.readBounds(row),
                new Batch(row.integerOrNull(), row.integerOrNull()),
                row.integerOrNull(),
                new LeadTime(row.integerOrNull(), row.integerOrNull()),
                row.flag(),
                row.texts(),
                row.texts().stream().map(Capability.PartDocument::valueOf).toList(),
                new Evidence(Evidence.Kind.valueOf(row.text()), row.day()));
    }

    private static @Nullable Tolerance tolerance(RowReader row) throws SQLException {
        String typed = row.textOrNull();
        double halfWidthUm = row.number();
        ItGrade grade = row.textAs(ItGrade::valueOf);
        Double statedAtMm = row.numberOrNull();
        Double nominalMinMm = row.numberOrNull();
        Double nominalMaxMm = row.numberOrNull();
        return typed == null ? null : new Tolerance(typed, halfWidthUm, grade, statedAtMm, nominalMinMm, nominalMaxMm);
    }
}
