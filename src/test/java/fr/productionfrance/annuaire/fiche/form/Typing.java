package fr.productionfrance.annuaire.fiche.form;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Types into a form as a person does: one field by its name. */
public final class Typing {

    private Typing() {}

    @SuppressWarnings("unchecked")
    public static <F extends Record> F into(F form, String field, Object value) {
        try {
            RecordComponent[] components = form.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            boolean found = false;
            for (int at = 0; at < components.length; at++) {
                boolean here = components[at].getName().equals(field);
                found |= here;
                values[at] = here ? value : components[at].getAccessor().invoke(form);
            }
            if (!found) {
                throw new IllegalArgumentException("No field " + field);
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
            return (F) form.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
