package fr.productionfrance.annuaire.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From a least to a most; the side that is unknown is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A range; a side that is not known is absent.")
record Span(@Nullable Number min, @Nullable Number max) {

    static @Nullable Span of(@Nullable Number min, @Nullable Number max) {
        return min == null && max == null ? null : new Span(min, max);
    }
}
