package fr.productionfrance.annuaire.fiche;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds for one capability by itself. */
final class CapabilityRules {

    private final CodeRules codes;
    private final ToleranceRules tolerances;
    private final DateRules dates;

    CapabilityRules(CodeRules codes, ToleranceRules tolerances, DateRules dates) {
        this.codes = codes;
        this.tolerances = tolerances;
        this.dates = dates;
    }

    /**
     * Checks one capability.
     *
     * @param resources the labels of the site's resource groups
     * @param naf the firm's activity code
     */
    void check(Findings at, Capability capability, Set<String> resources, @Nullable String naf) {
        codes.process(at.at("process"), capability.process());
        codes.material(at, capability.material(), capability.grades());
        codes.inspection(at, capability.inspection());
        at.eachOnce("documents", capability.documents());
        resource(at.at("resource"), capability, resources);
        Tolerance tolerance = capability.tolerance();
        if (tolerance != null) {
            tolerances.check(at.at("tolerance"), tolerance);
        }
        precisionAndSize(at, capability);
        quantityAndTime(at, capability);
        dates.pastDay(at.at("evidence.date"), capability.evidence().date());
        if (capability.evidence().kind() == Evidence.Kind.ACTIVITY_CODE && naf == null) {
            at.at("evidence").add(ProblemCode.ACTIVITY_CODE_MISSING);
        }
    }

    private static void resource(Findings at, Capability capability, Set<String> resources) {
        String label = capability.resource();
        if (label == null) {
            return;
        }
        if (capability.subcontracted()) {
            at.add(ProblemCode.SUBCONTRACTED_ON_OWN_RESOURCE);
        } else if (!resources.contains(label)) {
            at.add(ProblemCode.UNKNOWN_RESOURCE, label);
        }
    }

    private static void precisionAndSize(Findings at, Capability capability) {
        at.at("geometricUm").within(Quantity.TOLERANCE, capability.geometricUm());
        at.at("raUm").within(Quantity.ROUGHNESS, capability.raUm());
        SizeRules.box(at.at("box"), capability.box());
        SizeRules.round(at.at("round"), capability.round());
        SizeRules.bounds(at.at("thicknessMm"), Quantity.THICKNESS, capability.thicknessMm());
        SizeRules.bounds(at.at("massKg"), Quantity.PART_MASS, capability.massKg());
    }

    private static void quantityAndTime(Findings at, Capability capability) {
        Batch batch = capability.batch();
        at.at("batch.min").within(Quantity.PIECES, batch.min());
        at.at("batch.max").within(Quantity.PIECES, batch.max());
        at.at("batch.max").ordered(batch.min(), batch.max());
        at.at("piecesPerYear").within(Quantity.PIECES, capability.piecesPerYear());
        at.at("leadTime.prototypeDays")
                .within(Quantity.LEAD_DAYS, capability.leadTime().prototypeDays());
        at.at("leadTime.seriesDays")
                .within(Quantity.LEAD_DAYS, capability.leadTime().seriesDays());
    }
}
