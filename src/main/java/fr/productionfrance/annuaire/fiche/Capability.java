package fr.productionfrance.annuaire.fiche;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one site can make with one process in one family of materials. A buyer's criteria must all hold on the same one.
 *
 * @param process code of the process; a broad one says that no more is known
 * @param material code of the family of materials; absent when not stated
 * @param grades codes of the grades within the family; empty when not stated
 * @param resource label of the {@link ResourceGroup} it runs on
 * @param geometricUm the tightest geometric zone (ISO 1101), in µm
 * @param raUm the best roughness Ra, in µm
 * @param box the largest prismatic part
 * @param round the largest turned part
 * @param thicknessMm the thicknesses it works
 * @param massKg the masses of part it takes
 * @param subcontracted whether the member has it done by another firm
 * @param inspection codes of the inspection means (processes under {@code CTRL})
 */
public record Capability(
        UUID id,
        String process,
        @Nullable String material,
        List<String> grades,
        @Nullable String resource,
        @Nullable Tolerance tolerance,
        @Nullable Double geometricUm,
        @Nullable Double raUm,
        @Nullable Box box,
        @Nullable Round round,
        Bounds thicknessMm,
        Bounds massKg,
        Batch batch,
        @Nullable Integer piecesPerYear,
        LeadTime leadTime,
        boolean subcontracted,
        List<String> inspection,
        List<PartDocument> documents,
        Evidence evidence) {

    public Capability {
        grades = List.copyOf(grades);
        inspection = List.copyOf(inspection);
        documents = List.copyOf(documents);
    }

    /** A capability of which no more is known than its process. */
    public static Capability ofProcess(UUID id, String process, Evidence evidence) {
        return new Capability(
                id,
                process,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                Bounds.UNKNOWN,
                Bounds.UNKNOWN,
                Batch.UNKNOWN,
                null,
                LeadTime.UNKNOWN,
                false,
                List.of(),
                List.of(),
                evidence);
    }

    /** The same capability as another row. */
    public Capability withId(UUID newId) {
        return with(newId, evidence);
    }

    /** The same capability with other reasons to believe it. */
    public Capability withEvidence(Evidence newEvidence) {
        return with(id, newEvidence);
    }

    private Capability with(UUID newId, Evidence newEvidence) {
        return new Capability(
                newId,
                process,
                material,
                grades,
                resource,
                tolerance,
                geometricUm,
                raUm,
                box,
                round,
                thicknessMm,
                massKg,
                batch,
                piecesPerYear,
                leadTime,
                subcontracted,
                inspection,
                documents,
                newEvidence);
    }

    /** A paper that can come with the parts. */
    public enum PartDocument {
        /** Inspection certificate 3.1 of EN 10204. */
        CERTIFICATE_3_1,
        /** First article inspection, EN 9102. */
        FAI,
        /** Production part approval process. */
        PPAP
    }
}
