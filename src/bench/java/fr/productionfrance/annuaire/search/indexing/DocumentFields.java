package fr.productionfrance.annuaire.search.indexing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.productionfrance.annuaire.search.indexing.RecordJson.Component;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaObjectField;
import org.hibernate.search.engine.backend.types.ObjectStructure;

/** The fields of a record's document, or of a part of it, declared to Hibernate Search and written through it. */
final class DocumentFields {

    private static final String PROPERTIES = "properties";

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private record Leaf(Component component, IndexFieldReference<JsonElement> field) {}

    private record Part(Component component, IndexObjectFieldReference field, DocumentFields fields) {}

    /**
     * Declares each component of a record that the mapping knows, with the mapping's own words for it.
     *
     * @param properties of the mapping, by field
     */
    DocumentFields(IndexSchemaElement schema, Class<?> record, JsonObject properties) {
        for (Component component : RecordJson.components(record)) {
            JsonObject mapping = properties.getAsJsonObject(component.field());
            if (mapping == null) {
                throw new IllegalStateException("No field for " + record.getSimpleName() + "." + component.field());
            }
            if (mapping.has(PROPERTIES)) {
                parts.add(part(schema, component, mapping));
            } else {
                leaves.add(leaf(schema, component, mapping));
            }
        }
    }

    private static Leaf leaf(IndexSchemaElement schema, Component component, JsonObject mapping) {
        var field = schema.field(
                component.field(),
                types ->
                        types.extension(ElasticsearchExtension.get()).asNative().mapping(mapping));
        if (isMany(component)) {
            field.multiValued();
        }
        return new Leaf(component, field.toReference());
    }

    private static Part part(IndexSchemaElement schema, Component component, JsonObject mapping) {
        boolean nested = mapping.has("type");
        IndexSchemaObjectField object =
                schema.objectField(component.field(), nested ? ObjectStructure.NESTED : ObjectStructure.FLATTENED);
        if (isMany(component)) {
            object.multiValued();
        }
        DocumentFields fields = new DocumentFields(object, recordOf(component), mapping.getAsJsonObject(PROPERTIES));
        return new Part(component, object.toReference(), fields);
    }

    private static boolean isMany(Component component) {
        return Collection.class.isAssignableFrom(component.type());
    }

    private static Class<?> recordOf(Component component) {
        return component.accessor().getGenericReturnType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.type();
    }

    void write(Object record, DocumentElement target) {
        for (Leaf leaf : leaves) {
            for (Object value : values(leaf.component(), record)) {
                target.addValue(leaf.field(), RecordJson.of(value));
            }
        }
        for (Part part : parts) {
            for (Object value : values(part.component(), record)) {
                part.fields().write(value, target.addObject(part.field()));
            }
        }
    }

    private static Collection<?> values(Component component, Object record) {
        Object value = component.of(record);
        if (value == null || RecordJson.isAbsent(value)) {
            return List.of();
        }
        return value instanceof Collection<?> many ? many : List.of(value);
    }
}
