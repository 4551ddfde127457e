package fr.productionfrance.annuaire.search.indexing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Values of the program's documents in the form in which Hibernate Search takes them; absent and empty ones are left out. */
final class RecordJson {

    private static final Map<Class<?>, List<Component>> COMPONENTS = new ConcurrentHashMap<>();

    private RecordJson() {}

    /**
     * A component of a record.
     *
     * @param field its name in the document
     */
    record Component(String field, Class<?> type, Method accessor) {

        @Nullable
        Object of(Object holder) {
            try {
                return accessor.invoke(holder);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + accessor, e);
            }
        }
    }

    static List<Component> components(Class<?> record) {
        return COMPONENTS.computeIfAbsent(record, RecordJson::read);
    }

    private static List<Component> read(Class<?> record) {
        List<Component> components = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            components.add(new Component(snakeCase(component.getName()), component.getType(), accessor));
        }
        return List.copyOf(components);
    }

    private static String snakeCase(String name) {
        return name.replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT);
    }

    static boolean isAbsent(@Nullable Object value) {
        return value == null
                || (value instanceof Collection<?> values && values.isEmpty())
                || (value instanceof String text && text.isEmpty());
    }

    static JsonElement of(Object value) {
        return switch (value) {
            case String text -> new JsonPrimitive(text);
            case Number number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            case Record record -> object(record);
            case Collection<?> values -> array(values);
            default -> new JsonPrimitive(value.toString());
        };
    }

    private static JsonObject object(Record record) {
        JsonObject object = new JsonObject();
        for (Component component : components(record.getClass())) {
            Object value = component.of(record);
            if (value != null && !isAbsent(value)) {
                object.add(component.field(), of(value));
            }
        }
        return object;
    }

    private static JsonArray array(Collection<?> values) {
        JsonArray array = new JsonArray(values.size());
        values.forEach(value -> array.add(of(value)));
        return array;
    }
}
