package fr.productionfrance.annuaire.search.indexing;

import java.util.Arrays;
import java.util.List;

/** The fields of the index by name, so that a typing error is found by the compiler; a test compares them with the mapping. */
public enum IndexField {
    ID("id"),
    SLUG("slug"),
    VERSION("version"),
    CONTENT_HASH("content_hash"),
    UPDATED_AT("updated_at"),
    LOT("lot"),
    DEMO("demo"),
    NAMES("names"),
    NAMES_BEGIN("names.begin"),
    PLACES("places"),
    PRESENTATION("presentation"),
    PRESENTATION_FR("presentation.fr"),
    PRESENTATION_EN("presentation.en"),
    PRESENTATION_DE("presentation.de"),
    VOCABULARY("vocabulary"),
    VOCABULARY_FR("vocabulary.fr"),
    VOCABULARY_EN("vocabulary.en"),
    VOCABULARY_DE("vocabulary.de"),
    NEAR_EQUIVALENTS("near_equivalents"),
    SECTOR("sector"),
    HEADCOUNT("headcount"),
    DEPARTEMENT("departement"),
    POINT("point"),
    PLACE_UNKNOWN("place_unknown"),
    DEPARTEMENT_UNKNOWN("departement_unknown"),
    CAPABILITY_COUNT("capability_count"),
    VIEW("view"),

    BEST_PROCESS_L1("best.process_l1"),
    BEST_PROCESS_L2("best.process_l2"),
    BEST_PROCESS_L3("best.process_l3"),
    BEST_MATERIAL_L1("best.material_l1"),
    BEST_MATERIAL_L2("best.material_l2"),
    BEST_MATERIAL_L3("best.material_l3"),
    BEST_TOLERANCE_PRESET("best.tolerance_preset"),
    BEST_SIZE_PRESET("best.size_preset"),
    BEST_MASS_PRESET("best.mass_preset"),
    BEST_BATCH_PRESET("best.batch_preset"),
    BEST_LEAD_PRESET("best.lead_preset"),
    BEST_HALF_WIDTH("best.half_width_um"),
    BEST_IT_GRADE("best.it_grade"),
    BEST_LEAD_DAYS("best.lead_days"),
    BEST_EVIDENCE("best.evidence"),

    CERTIFICATES("certificates"),
    CERTIFICATE_SCHEME_L1("certificates.scheme_l1"),
    CERTIFICATE_SCHEME_L2("certificates.scheme_l2"),
    CERTIFICATE_SCHEME_L3("certificates.scheme_l3"),
    CERTIFICATE_EXPIRES("certificates.expires"),

    CAPABILITIES("capabilities"),
    CAPABILITY_PROCESS("capabilities.process"),
    CAPABILITY_PROCESS_L1("capabilities.process_l1"),
    CAPABILITY_PROCESS_L2("capabilities.process_l2"),
    CAPABILITY_PROCESS_L3("capabilities.process_l3"),
    CAPABILITY_MATERIAL("capabilities.material"),
    CAPABILITY_MATERIAL_L1("capabilities.material_l1"),
    CAPABILITY_MATERIAL_L2("capabilities.material_l2"),
    CAPABILITY_MATERIAL_L3("capabilities.material_l3"),
    CAPABILITY_HALF_WIDTH("capabilities.half_width_um"),
    CAPABILITY_IT_GRADE("capabilities.it_grade"),
    CAPABILITY_STATED_AT("capabilities.stated_at_mm"),
    CAPABILITY_NOMINAL_MIN("capabilities.nominal_min_mm"),
    CAPABILITY_NOMINAL_MAX("capabilities.nominal_max_mm"),
    CAPABILITY_BOX_LENGTH("capabilities.box_length_mm"),
    CAPABILITY_BOX_WIDTH("capabilities.box_width_mm"),
    CAPABILITY_BOX_HEIGHT("capabilities.box_height_mm"),
    CAPABILITY_ROUND_DIAMETER("capabilities.round_diameter_mm"),
    CAPABILITY_ROUND_LENGTH("capabilities.round_length_mm"),
    CAPABILITY_MASS_MIN("capabilities.mass_min_kg"),
    CAPABILITY_MASS_MAX("capabilities.mass_max_kg"),
    CAPABILITY_BATCH_MIN("capabilities.batch_min"),
    CAPABILITY_BATCH_MAX("capabilities.batch_max"),
    CAPABILITY_LEAD_DAYS("capabilities.lead_days"),
    CAPABILITY_TOLERANCE_PRESET("capabilities.tolerance_preset"),
    CAPABILITY_SIZE_PRESET("capabilities.size_preset"),
    CAPABILITY_MASS_PRESET("capabilities.mass_preset"),
    CAPABILITY_BATCH_PRESET("capabilities.batch_preset"),
    CAPABILITY_LEAD_PRESET("capabilities.lead_preset"),
    CAPABILITY_AVAILABILITY("capabilities.availability"),
    CAPABILITY_AVAILABLE_FROM("capabilities.available_from"),
    CAPABILITY_AVAILABLE_UNTIL("capabilities.available_until"),
    CAPABILITY_EVIDENCE("capabilities.evidence"),
    CAPABILITY_CORE("capabilities.core"),
    CAPABILITY_DEPARTEMENT("capabilities.departement"),
    CAPABILITY_POINT("capabilities.point"),
    CAPABILITY_VIEW("capabilities.view");

    private final String path;

    IndexField(String path) {
        this.path = path;
    }

    /** The full path, as queries name it. */
    public String path() {
        return path;
    }

    /** The same field at each level of its tree, the root first. */
    public static List<IndexField> levels(IndexField root) {
        String stem = root.path.substring(0, root.path.length() - 1);
        return Arrays.stream(values())
                .filter(field -> field.path.startsWith(stem) && field.path.length() == root.path.length())
                .toList();
    }
}
