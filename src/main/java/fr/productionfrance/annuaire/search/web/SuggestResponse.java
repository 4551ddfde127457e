package fr.productionfrance.annuaire.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How words may go on. */
@Schema(name = "Suggestions", description = "How words may go on, in groups of one kind.")
record SuggestResponse(
        @Schema(
                description = "The words before those that are completed; what is picked takes the place of the others",
                example = "")
        String rest,

        @Schema(description = "How many there are, in words", example = "5 suggestions")
        String summary,

        List<Group> groups) {

    /** Suggestions of one kind. */
    @Schema(name = "SuggestionGroup", description = "Suggestions of one kind, the likeliest first.")
    record Group(
            @Schema(description = "process, material, cert, fiche or near", example = "process")
            String kind,

            @Schema(example = "Procédé") String title,

            List<Suggestion> suggestions) {}

    /** One way to go on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Suggestion", description = "One way to go on: a value of a parameter, or a fiche.")
    record Suggestion(
            @Schema(example = "Tournage") String text,

            @Schema(description = "The name it was found by, or where it is", example = "turning") @Nullable
            String hint,

            @Schema(description = "Fiches it would give alone; absent while nobody can count", example = "43") @Nullable
            Long fiches,

            @Schema(description = "The same in words", example = "43 fiches") @Nullable
            String count,

            @Schema(description = "The parameter of /api/v1/fiches that it stands for", example = "process") @Nullable
            String parameter,

            @Schema(example = "MACH.TURN") @Nullable String value,

            @Schema(description = "The fiche it leads to", example = "usinage-aubepine-demo") @Nullable
            String slug) {}
}
