package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The fields of one form record, each bound to the component of the record that has its name. Whatever is typed makes another
 * record.
 *
 * @param <F> the record
 */
final class RecordForm<F extends Record> extends Div {

    private final transient Binder<F> binder;
    private final Map<String, FormField<?>> fields = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private transient Consumer<F> changed = _ -> {};
    private Div group = this;
    private boolean showing;

    RecordForm(Class<F> type) {
        binder = new Binder<>(type);
        addClassName("record-form");
    }

    /** What follows belongs together. */
    RecordForm<F> group(String title) {
        group = new Div(new H3(title));
        group.addClassName("form-group");
        add(group);
        return this;
    }

    <T, C extends FormField<T>> C add(String property, C field) {
        fields.put(property, field);
        binder.forField(field).bind(property);
        field.addValueChangeListener(_ -> typed(property, field));
        group.add(field);
        return field;
    }

    /** Something that is no field. */
    void tell(Component component) {
        group.add(component);
    }

    void onChange(Consumer<F> listener) {
        changed = listener;
    }

    private void typed(String property, FormField<?> field) {
        if (!showing) {
            touched.add(property);
            Unsent.heard(field.typed());
            changed.accept(read());
        }
    }

    private F read() {
        try {
            return binder.writeRecord();
        } catch (ValidationException e) {
            throw new IllegalStateException("The fields take whatever is typed", e);
        }
    }

    /** Fills the fields without anybody having typed. */
    void show(F form) {
        showing = true;
        try {
            binder.readRecord(form);
        } finally {
            showing = false;
        }
    }

    /** Begins with another line, of which nothing has been typed yet. */
    void begin(F form) {
        touched.clear();
        fields.values().forEach(FormField::begun);
        show(form);
    }

    /**
     * Says what is wrong at the fields.
     *
     * @param all whether at all of them, or only where something has been typed
     */
    void say(List<Finding> findings, boolean all) {
        fields.forEach((property, field) -> {
            Optional<Finding> finding = findings.stream()
                    .filter(one -> field(one).filter(property::equals).isPresent())
                    .filter(_ -> all || touched.contains(property))
                    .findFirst();
            finding.ifPresentOrElse(one -> field.refuse(one.words()), field::accept);
        });
    }

    /** The field of a finding: the one named after its place, or after what that place is part of. */
    private Optional<String> field(Finding finding) {
        return fields.keySet().stream()
                .filter(property -> finding.spot().isAbout(property))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    Optional<String> name(Finding finding) {
        return field(finding).map(fields::get).map(FormField::name);
    }

    void focus(Finding finding) {
        field(finding).map(fields::get).ifPresent(FormField::focusControl);
    }

    void focusFirst() {
        fields.values().stream().findFirst().ifPresent(FormField::focusControl);
    }
}
