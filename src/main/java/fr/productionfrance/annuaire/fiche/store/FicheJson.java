package fr.productionfrance.annuaire.fiche.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Siret;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** A fiche as its history keeps it. A mapper of its own: what is stored must not follow the settings of the pages. */
final class FicheJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addModule(new SimpleModule()
                    .addSerializer(Siren.class, ToStringSerializer.instance)
                    .addSerializer(Siret.class, ToStringSerializer.instance))
            .build();

    /** What a change may change. */
    private record State(FicheStatus status, FicheData data) {}

    private FicheJson() {}

    static String of(Fiche fiche) {
        return MAPPER.writeValueAsString(new State(fiche.status(), fiche.data()));
    }

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }
}
