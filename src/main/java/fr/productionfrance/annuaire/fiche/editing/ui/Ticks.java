package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Any of a few.
 *
 * @param <E> what is ticked
 */
final class Ticks<E extends Enum<E>> extends FormField<Set<E>> {

    private final Element group = new Element("div");
    private final Map<E, Element> boxes;
    private final Class<E> type;

    Ticks(String id, String name, Class<E> type, Function<E, String> words) {
        super(id, name, Set.of());
        this.type = type;
        boxes = new EnumMap<>(type);
        group.setAttribute("role", "group")
                .setAttribute("aria-label", name)
                .setAttribute("class", "ticks")
                .setAttribute("tabindex", "-1");
        for (E value : type.getEnumConstants()) {
            Element box =
                    new Element("input").setAttribute("type", "checkbox").setAttribute("id", id + "-" + value.name());
            box.addPropertyChangeListener("checked", "change", change -> {
                if (change.isUserOriginated()) {
                    setModelValue(ticked(), true);
                }
            });
            boxes.put(value, box);
            Element label = new Element("label")
                    .setAttribute("for", id + "-" + value.name())
                    .setText(words.apply(value));
            group.appendChild(new Element("span").appendChild(box, label));
        }
        hold(group);
    }

    private Set<E> ticked() {
        Set<E> ticked = EnumSet.noneOf(type);
        boxes.forEach((value, box) -> {
            if (box.getProperty("checked", false)) {
                ticked.add(value);
            }
        });
        return Set.copyOf(ticked);
    }

    @Override
    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        boxes.values()
                .forEach(box -> typed.put(box.getAttribute("id"), String.valueOf(box.getProperty("checked", false))));
        return typed;
    }

    @Override
    Element control() {
        return group;
    }

    @Override
    protected void setPresentationValue(Set<E> value) {
        boxes.forEach((one, box) -> box.setProperty("checked", value.contains(one)));
    }
}
