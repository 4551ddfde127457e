package fr.productionfrance.annuaire.search.indexing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.productionfrance.annuaire.fiche.Fiche;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.springframework.beans.factory.BeanFactory;

/**
 * Gives Hibernate Search the program's own documents: the same mapper makes them, field for field, and each field is mapped by
 * the words of {@code elastic/fiches.mappings.json}. So the two ways differ in how fiches are read and sent, not in what
 * Elasticsearch has to do. Stands in this package because the document is its own.
 *
 * @param <E> the entity that is indexed
 */
public final class FicheDocumentBinder<E> implements TypeBinder {

    private final Class<E> entity;
    private final Function<E, Fiche> toFiche;
    private final FicheDocumentMapper mapper;
    private final JsonObject properties;

    private FicheDocumentBinder(
            Class<E> entity, Function<E, Fiche> toFiche, FicheDocumentMapper mapper, JsonObject properties) {
        this.entity = entity;
        this.toFiche = toFiche;
        this.mapper = mapper;
        this.properties = properties;
    }

    /** Over the mapper that the program uses. */
    public static <E> FicheDocumentBinder<E> of(Class<E> entity, Function<E, Fiche> toFiche, BeanFactory program) {
        String mappings = program.getBean(IndexDefinition.class).mappings();
        return new FicheDocumentBinder<>(
                entity,
                toFiche,
                program.getBean(FicheDocumentMapper.class),
                JsonParser.parseString(mappings).getAsJsonObject().getAsJsonObject("properties"));
    }

    @Override
    public void bind(TypeBindingContext context) {
        // Nothing is indexed by itself here, so it need not be known what depends on what.
        context.dependencies().useRootOnly();
        var fields = new DocumentFields(context.indexSchemaElement(), FicheDocument.class, properties);
        TypeBridge<E> bridge = (target, row, _) -> fields.write(mapper.toDocument(toFiche.apply(row)), target);
        context.bridge(entity, bridge);
    }
}
