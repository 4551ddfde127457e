package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.fiche.Tolerance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A capability while a row is laid over it. */
final class CapabilityDraft {

    final CapabilityKey key;
    private final UUID id;
    private final @Nullable Tolerance storedTolerance;

    List<String> grades = List.of();

    @Nullable
    String toleranceTyped;

    @Nullable
    Double nominalMinMm;

    @Nullable
    Double nominalMaxMm;

    @Nullable
    Double geometricUm;

    @Nullable
    Double raUm;

    @Nullable
    Box box;

    @Nullable
    Round round;

    @Nullable
    Double thicknessMinMm;

    @Nullable
    Double thicknessMaxMm;

    @Nullable
    Double massMinKg;

    @Nullable
    Double massMaxKg;

    @Nullable
    Integer batchMin;

    @Nullable
    Integer batchMax;

    @Nullable
    Integer piecesPerYear;

    @Nullable
    Integer prototypeDays;

    @Nullable
    Integer seriesDays;

    boolean subcontracted;
    List<String> inspection = List.of();
    List<Capability.PartDocument> documents = List.of();
    Evidence.@Nullable Kind evidence;

    @Nullable
    LocalDate evidenceDate;

    /** A new one. */
    CapabilityDraft(CapabilityKey key) {
        this.key = key;
        this.id = UUID.randomUUID();
        this.storedTolerance = null;
    }

    /** One that is stored; its evidence is left for the row to tell, see {@link EvidenceRule}. */
    CapabilityDraft(CapabilityKey key, Capability stored) {
        this.key = key;
        this.id = stored.id();
        this.storedTolerance = stored.tolerance();
        this.grades = stored.grades();
        if (stored.tolerance() != null) {
            this.toleranceTyped = stored.tolerance().typed();
            this.nominalMinMm = stored.tolerance().nominalMinMm();
            this.nominalMaxMm = stored.tolerance().nominalMaxMm();
        }
        this.geometricUm = stored.geometricUm();
        this.raUm = stored.raUm();
        this.box = stored.box();
        this.round = stored.round();
        this.thicknessMinMm = stored.thicknessMm().min();
        this.thicknessMaxMm = stored.thicknessMm().max();
        this.massMinKg = stored.massKg().min();
        this.massMaxKg = stored.massKg().max();
        this.batchMin = stored.batch().min();
        this.batchMax = stored.batch().max();
        this.piecesPerYear = stored.piecesPerYear();
        this.prototypeDays = stored.leadTime().prototypeDays();
        this.seriesDays = stored.leadTime().seriesDays();
        this.subcontracted = stored.subcontracted();
        this.inspection = stored.inspection();
        this.documents = stored.documents();
    }

    Capability build(ToleranceBuilder tolerances, Evidence why) {
        return new Capability(
                id,
                key.process(),
                key.material(),
                grades,
                key.resource(),
                tolerances.build(toleranceTyped, nominalMinMm, nominalMaxMm, storedTolerance),
                geometricUm,
                raUm,
                box,
                round,
                new Bounds(thicknessMinMm, thicknessMaxMm),
                new Bounds(massMinKg, massMaxKg),
                new Batch(batchMin, batchMax),
                piecesPerYear,
                new LeadTime(prototypeDays, seriesDays),
                subcontracted,
                inspection,
                documents,
                why);
    }
}
