package fr.productionfrance.annuaire.search.indexing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fiche as Elasticsearch holds it, field for field as in {@code elastic/fiches.mappings.json}, which a test compares.
 *
 * @param updatedAt milliseconds since 1970
 * @param lot where on the globe the fiche is drawn, by which fiches of equal rank are put in an order of the day
 * @param vocabulary every name, in three languages, of the codes the fiche holds and of those above them
 * @param nearEquivalents names of materials close to those it holds, for ranking lower
 * @param placeUnknown whether a site's point is unknown
 * @param departementUnknown whether a site's département is unknown
 * @param best what its capabilities reach taken together, for criteria that stand alone
 * @param view what the fiche page shows
 */
record FicheDocument(
        String id,
        String slug,
        long version,
        long updatedAt,
        Point lot,
        boolean demo,
        List<String> names,
        List<String> places,
        @Nullable String presentation,
        String vocabulary,
        String nearEquivalents,
        List<String> sector,
        @Nullable String headcount,
        Set<String> departement,
        List<Point> point,
        boolean placeUnknown,
        boolean departementUnknown,
        int capabilityCount,
        Best best,
        List<CertificateDocument> certificates,
        List<CapabilityDocument> capabilities,
        PublicFiche view) {

    /** A geo_point. */
    record Point(double lat, double lon) {}

    /**
     * A certificate, under its scheme and the groups above it.
     *
     * @param expires milliseconds since 1970 of the first instant after its last day in France; absent when unknown
     */
    record CertificateDocument(
            String schemeL1,
            @Nullable String schemeL2,
            @Nullable String schemeL3,
            @Nullable Long expires) {}

    /** What the capabilities of a fiche reach, each taken alone. */
    record Best(
            Set<String> processL1,
            Set<String> processL2,
            Set<String> processL3,
            Set<String> materialL1,
            Set<String> materialL2,
            Set<String> materialL3,
            Set<String> tolerancePreset,
            Set<String> sizePreset,
            Set<String> massPreset,
            Set<String> batchPreset,
            Set<String> leadPreset,
            @Nullable Double halfWidthUm,
            @Nullable Integer itGrade,
            @Nullable Integer leadDays,
            @Nullable String evidence) {}
}
