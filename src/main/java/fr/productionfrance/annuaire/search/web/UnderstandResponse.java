package fr.productionfrance.annuaire.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read of a text. */
@Schema(name = "Understood", description = "What was read of a text. Places count characters of `text`, from 0.")
record UnderstandResponse(
        @Schema(
                description = "The text that was read, with its characters composed (NFC)",
                example = "tournage inox 316L")
        String text,

        List<ReadWords> read,

        @Schema(
                description = "Words of what is not wanted, which nothing is asked for",
                example = "[\"sans chromage\"]")
        List<String> refused,

        @Schema(description = "What nobody could read, which is looked for as text", example = "carter")
        String rest,

        @Schema(
                description = "The same as parameters of /api/v1/fiches",
                example = "{\"process\": [\"MACH.TURN\"], \"material\": [\"INOX.AUST.316L\"]}")
        Map<String, List<String>> parameters,

        @Schema(
                description = "The same, encoded, to be put behind /api/v1/fiches? or the page's address",
                example = "process=MACH.TURN&material=INOX.AUST.316L")
        String query) {

    /** Some words and what they were read as. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReadWords", description = "Some words of the text and what they were read as.")
    record ReadWords(
            @Schema(example = "inox 316L") String words,

            @Schema(example = "9") int start,

            @Schema(description = "Index after the last character", example = "18")
            int end,

            @Schema(description = "What they speak of", example = "material")
            String aspect,

            @Schema(
                    description = "The parameter they ask for; absent where there is no filter for them",
                    example = "material")
            @Nullable
            String parameter,

            @Schema(description = "Its values", example = "[\"INOX.AUST.316L\"]")
            List<String> values,

            @Schema(description = "The names of the values that are codes of a vocabulary")
            List<String> labels,

            @Schema(description = "Whether the words may mean nothing else")
            boolean certain) {}
}
