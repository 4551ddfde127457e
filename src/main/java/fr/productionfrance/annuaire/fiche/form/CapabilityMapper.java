package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capability.PartDocument;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.Sizes;
import fr.productionfrance.annuaire.fiche.imports.value.Tolerances;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Capabilities. */
final class CapabilityMapper implements FormMapper<CapabilityForm, Capability> {

    private final Tolerances tolerances;
    private final EvidenceForm evidence;

    CapabilityMapper(Tolerances tolerances, EvidenceForm evidence) {
        this.tolerances = tolerances;
        this.evidence = evidence;
    }

    @Override
    public CapabilityForm form(Capability of) {
        Tolerance tolerance = of.tolerance();
        return new CapabilityForm(
                of.process(),
                Shown.text(of.material()),
                of.grades(),
                Shown.text(of.resource()),
                tolerance == null ? "" : tolerance.typed(),
                tolerance == null ? "" : Shown.number(tolerance.nominalMinMm()),
                tolerance == null ? "" : Shown.number(tolerance.nominalMaxMm()),
                Shown.number(of.geometricUm()),
                Shown.number(of.raUm()),
                Shown.box(of.box()),
                Shown.round(of.round()),
                Shown.number(of.thicknessMm().min()),
                Shown.number(of.thicknessMm().max()),
                Shown.number(of.massKg().min()),
                Shown.number(of.massKg().max()),
                Shown.text(of.batch().min()),
                Shown.text(of.batch().max()),
                Shown.text(of.piecesPerYear()),
                Shown.text(of.leadTime().prototypeDays()),
                Shown.text(of.leadTime().seriesDays()),
                of.subcontracted(),
                of.inspection(),
                Set.copyOf(of.documents()),
                of.evidence().kind(),
                Shown.day(of.evidence().date()));
    }

    @Override
    public Capability model(CapabilityForm form, Capability origin, Typed typed) {
        Capability read = read(form, origin, typed);
        return read.withEvidence(evidence.of(form, origin.evidence(), !read.equals(origin), typed));
    }

    private Capability read(CapabilityForm form, Capability origin, Typed typed) {
        return new Capability(
                origin.id(),
                typed.required("process", form.process()),
                form.material().isEmpty() ? null : form.material(),
                form.grades(),
                form.resource().isEmpty() ? null : form.resource(),
                tolerance(form, origin.tolerance(), typed),
                number(typed, "geometricUm", form.geometricUm(), origin.geometricUm(), Read::micrometres),
                typed.value("raUm", form.raUm(), Shown::number, origin.raUm(), tolerances::ra),
                typed.value("box", form.box(), Shown::box, origin.box(), Sizes::box),
                typed.value("round", form.round(), Shown::round, origin.round(), Sizes::round),
                bounds(
                        typed,
                        "thicknessMm",
                        form.thicknessMmMin(),
                        form.thicknessMmMax(),
                        origin.thicknessMm(),
                        Read::millimetres),
                bounds(typed, "massKg", form.massKgMin(), form.massKgMax(), origin.massKg(), Read::kilograms),
                new Batch(
                        pieces(
                                typed,
                                "batch.min",
                                form.batchMin(),
                                origin.batch().min()),
                        pieces(
                                typed,
                                "batch.max",
                                form.batchMax(),
                                origin.batch().max())),
                pieces(typed, "piecesPerYear", form.piecesPerYear(), origin.piecesPerYear()),
                leadTime(form, origin.leadTime(), typed),
                form.subcontracted(),
                form.inspection(),
                documents(form, origin),
                origin.evidence());
    }

    private @Nullable Tolerance tolerance(CapabilityForm form, @Nullable Tolerance before, Typed typed) {
        Double min = number(
                typed,
                "tolerance.nominalMinMm",
                form.toleranceNominalMinMm(),
                before == null ? null : before.nominalMinMm(),
                Read::millimetres);
        Double max = number(
                typed,
                "tolerance.nominalMaxMm",
                form.toleranceNominalMaxMm(),
                before == null ? null : before.nominalMaxMm(),
                Read::millimetres);
        String text = form.toleranceTyped();
        if (before != null
                && before.typed().equals(text)
                && Objects.equals(before.nominalMinMm(), min)
                && Objects.equals(before.nominalMaxMm(), max)) {
            return before;
        }
        if (text.isBlank()) {
            if (min != null || max != null) {
                typed.demand("tolerance.typed");
            }
            return null;
        }
        return typed.value(
                "tolerance.typed",
                text,
                _ -> "",
                null,
                input -> tolerances.tolerance(tolerances.typed(input), min, max));
    }

    private static LeadTime leadTime(CapabilityForm form, LeadTime before, Typed typed) {
        return new LeadTime(
                typed.value(
                        "leadTime.prototypeDays",
                        form.leadTimePrototypeDays(),
                        Shown::text,
                        before.prototypeDays(),
                        Read::days),
                typed.value(
                        "leadTime.seriesDays",
                        form.leadTimeSeriesDays(),
                        Shown::text,
                        before.seriesDays(),
                        Read::days));
    }

    private static Bounds bounds(
            Typed typed, String path, String min, String max, Bounds before, Function<CellInput, Double> reader) {
        return new Bounds(
                number(typed, path + ".min", min, before.min(), reader),
                number(typed, path + ".max", max, before.max(), reader));
    }

    private static @Nullable Double number(
            Typed typed, String path, String text, @Nullable Double before, Function<CellInput, Double> reader) {
        return typed.value(path, text, Shown::number, before, reader);
    }

    private static @Nullable Integer pieces(Typed typed, String path, String text, @Nullable Integer before) {
        return typed.value(path, text, Shown::text, before, Read::pieces);
    }

    /** In the order they were in: ticking one and unticking it again changes nothing. */
    private static List<PartDocument> documents(CapabilityForm form, Capability origin) {
        return Stream.concat(
                        origin.documents().stream().filter(form.documents()::contains),
                        form.documents().stream()
                                .filter(one -> !origin.documents().contains(one))
                                .sorted())
                .toList();
    }
}
