package fr.productionfrance.annuaire.search.web;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query parameter of the OpenAPI description, by its shape. */
record DescribedParameter(String name) {

    Parameter text(String description, String example) {
        return of(description, new StringSchema(), example);
    }

    Parameter word(String description, List<String> words) {
        return of(description, new StringSchema()._enum(words)._default(words.getFirst()), words.getFirst());
    }

    /** Several of a few words. */
    Parameter words(String description, List<String> words) {
        return several(description, new StringSchema()._enum(words), words.getFirst());
    }

    /** Several codes. */
    Parameter codes(String description, String example) {
        return several(description, new StringSchema(), example);
    }

    /** The page to try it at fills in the first example, so that is "nothing asked". */
    Parameter of(String description, Schema<?> schema, @Nullable Object example) {
        Parameter parameter =
                new QueryParameter().name(name).description(description).schema(schema);
        if (example != null) {
            parameter.addExample(
                    "none", new Example().summary("-").value(schema instanceof ArraySchema ? List.of() : ""));
            parameter.addExample("example", new Example().summary("example").value(example));
        }
        return parameter;
    }

    private Parameter several(String description, Schema<?> one, String example) {
        return of(
                        description + " May be repeated, or take several with commas between.",
                        new ArraySchema().items(one),
                        List.of(example))
                .style(Parameter.StyleEnum.FORM)
                .explode(true);
    }
}
