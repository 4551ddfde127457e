package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.web.SearchResponse.HitResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What leads on from a search that finds little. */
@Schema(name = "Relaxations", description = "What to ask instead of a search that finds little.")
record RelaxationsResponse(
        @Schema(
                description =
                        "What costs the buyer least first; each facet once, or the best pair where no single change helps")
        List<WayResponse> ways,

        @Schema(description = "Fiches that contradict one criterion by little and meet all others; they count nowhere")
        List<NearMissResponse> nearMisses) {

    /** Another search. */
    @Schema(name = "Way", description = "A search that asks less and finds more.")
    record WayResponse(
            @Schema(description = "One change, or two") List<ChangeResponse> changes,

            @Schema(description = "What to put behind the question mark", example = "process=MACH.TURN&tol=IT7")
            String query,

            @Schema(description = "Fiches that it finds", example = "2")
            long total) {}

    /** What the other search asks less of. */
    @Schema(name = "Change", description = "Something asked less strictly.")
    record ChangeResponse(
            @Schema(description = "The parameter that differs", example = "tol")
            String parameter,

            @Schema(
                    allowableValues = {
                        "wider",
                        "broader",
                        "partly_free",
                        "one_fewer",
                        "any_of_them",
                        "words_optional",
                        "dropped"
                    })
            String kind) {}

    /** A fiche that misses one thing. */
    @Schema(name = "NearMiss", description = "A fiche that is no result, for it misses one criterion.")
    record NearMissResponse(
            HitResponse fiche,

            @Schema(description = "The parameter whose criterion it misses", example = "tol")
            String missed) {}
}
