package fr.productionfrance.annuaire.fiche.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Siret;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A fiche as its history, drafts and proposals keep it. A mapper of its own: what is stored must not follow the settings of the
 * pages. What is absent has no name in a tree.
 */
public final class FicheJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addModule(new SimpleModule()
                    .addSerializer(Siren.class, ToStringSerializer.instance)
                    .addSerializer(Siret.class, ToStringSerializer.instance)
                    .addDeserializer(Siren.class, new OfText<>(Siren.class, Siren::new))
                    .addDeserializer(Siret.class, new OfText<>(Siret.class, Siret::new)))
            .build();

    /** What a change may change. */
    private record State(FicheStatus status, FicheData data) {}

    private FicheJson() {}

    static String of(Fiche fiche) {
        return MAPPER.writeValueAsString(new State(fiche.status(), fiche.data()));
    }

    /** What a fiche says, as a tree of names and values. */
    public static ObjectNode tree(FicheData data) {
        return (ObjectNode) read(MAPPER.writeValueAsString(data));
    }

    /**
     * The fiche that a tree says.
     *
     * @throws JacksonException when the tree is not of the model of today
     */
    public static FicheData data(JsonNode tree) {
        return MAPPER.treeToValue(tree, FicheData.class);
    }

    public static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** A number of the registers, which is written as its digits alone. */
    private static final class OfText<T> extends FromStringDeserializer<T> {

        private final transient Function<String, T> reading;

        OfText(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return reading.apply(value);
        }
    }
}
