package fr.productionfrance.annuaire.search.indexing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A capability as a nested document. Codes stand once as declared and once at each level of their tree, so that a child
 * implies its ancestors; the presets say which of the page's round figures it meets.
 *
 * @param material the codes as declared: the grades, or the family where none are given
 * @param availability name of the declared state, which holds from {@code availableFrom} until {@code availableUntil}
 * @param core whether it belongs to what the firm does most; see {@link CoreTrades}
 * @param view what a page shows of it
 */
record CapabilityDocument(
        String process,
        @Nullable String processL1,
        @Nullable String processL2,
        @Nullable String processL3,
        Set<String> material,
        Set<String> materialL1,
        Set<String> materialL2,
        Set<String> materialL3,
        @Nullable Double halfWidthUm,
        @Nullable Integer itGrade,
        @Nullable Double statedAtMm,
        @Nullable Double nominalMinMm,
        @Nullable Double nominalMaxMm,
        @Nullable Double boxLengthMm,
        @Nullable Double boxWidthMm,
        @Nullable Double boxHeightMm,
        @Nullable Double roundDiameterMm,
        @Nullable Double roundLengthMm,
        @Nullable Double massMinKg,
        @Nullable Double massMaxKg,
        @Nullable Integer batchMin,
        @Nullable Integer batchMax,
        @Nullable Integer leadDays,
        List<String> tolerancePreset,
        List<String> sizePreset,
        List<String> massPreset,
        List<String> batchPreset,
        List<String> leadPreset,
        @Nullable String availability,
        @Nullable Long availableFrom,
        @Nullable Long availableUntil,
        String evidence,
        boolean core,
        @Nullable String departement,
        FicheDocument.@Nullable Point point,
        PublicCapability view) {}
