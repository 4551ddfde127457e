package fr.productionfrance.annuaire.search.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** A code of a vocabulary with its name. */
@Schema(description = "A code with its name in the language of the answer.")
record Named(
        @Schema(example = "MACH.TURN") String code,
        @Schema(example = "Tournage") String label) {}
