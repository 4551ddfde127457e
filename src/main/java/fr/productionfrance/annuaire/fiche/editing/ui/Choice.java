package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One of a few.
 *
 * @param <T> what is chosen
 */
final class Choice<T> extends FormField<T> {

    private final Element select = new Element("select");
    private final Function<T, String> words;
    private final List<T> offered = new ArrayList<>();

    Choice(String id, String name, T empty, List<T> options, Function<T, String> words) {
        super(id, name, empty);
        this.words = words;
        offer(options);
        select.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                setModelValue(chosen(), true);
            }
        });
        hold(select);
    }

    private T chosen() {
        String place = select.getProperty("value", "");
        return place.matches("[0-9]{1,4}") && Integer.parseInt(place) < offered.size()
                ? offered.get(Integer.parseInt(place))
                : getEmptyValue();
    }

    /** Puts others on offer; what is chosen stays chosen. */
    void offer(List<T> options) {
        offered.clear();
        offered.addAll(options);
        select.removeAllChildren();
        options.forEach(this::option);
        setPresentationValue(getValue());
    }

    /** With one that is on offer. */
    void fillIn(T value) {
        String known = place(getValue());
        setModelValue(value, false);
        Filling.in(select, known, place(value));
    }

    private String place(T value) {
        return String.valueOf(offered.indexOf(value));
    }

    private void option(T value) {
        select.appendChild(new Element("option")
                .setAttribute("value", String.valueOf(select.getChildCount()))
                .setText(words.apply(value)));
    }

    @Override
    Map<String, String> typed() {
        return Map.of(id(), words.apply(getValue()));
    }

    @Override
    Element control() {
        return select;
    }

    /** What is stored and no longer offered is offered once more, so that looking at it changes nothing. */
    @Override
    protected void setPresentationValue(T value) {
        if (!offered.contains(value)) {
            offered.add(value);
            option(value);
        }
        select.setProperty("value", place(value));
    }
}
