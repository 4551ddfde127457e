package fr.productionfrance.annuaire.fiche;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The full fiche with one value replaced, named by the path under which a {@link Problem} would name it. */
public final class Edited {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    private final JsonNode tree = MAPPER.valueToTree(Fiches.full());

    private Edited() {}

    public static FicheData fiche(String path, @Nullable Object value) {
        return new Edited().with(path, value).fiche();
    }

    public static Edited edited() {
        return new Edited();
    }

    public Edited with(String path, @Nullable Object value) {
        JsonPointer pointer =
                JsonPointer.compile("/" + path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'));
        JsonNode node = MAPPER.valueToTree(value);
        JsonPointer last = pointer.last();
        switch (tree.at(pointer.head())) {
            case ObjectNode object -> object.set(last.getMatchingProperty(), node);
            case ArrayNode array -> array.set(last.getMatchingIndex(), node);
            default -> throw new IllegalArgumentException("Nothing at " + path);
        }
        return this;
    }

    public FicheData fiche() {
        return MAPPER.treeToValue(tree, FicheData.class);
    }
}
