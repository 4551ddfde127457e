package fr.productionfrance.annuaire.fiche.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;

/** A choice of one of a few values; the first one unless another is chosen. */
final class OneOf extends Div {

    private static final String VALUE = "value";

    private final transient List<String> values;
    private final transient Runnable chosen;
    private final HtmlContainer select = new HtmlContainer("select");

    /**
     * The choice under its label.
     *
     * @param key of the label's text; each value's own is below it
     * @param chosen runs when another value was chosen
     */
    OneOf(String id, String key, List<String> values, Runnable chosen) {
        this.values = List.copyOf(values);
        this.chosen = chosen;
        select.setId(id);
        select.getElement().addPropertyChangeListener(VALUE, "change", _ -> this.chosen.run());
        for (String value : this.values) {
            var option = new HtmlContainer("option");
            option.getElement().setAttribute(VALUE, value);
            option.setText(getTranslation(key + "." + value));
            select.add(option);
        }
        var label = new NativeLabel(getTranslation(key));
        label.getElement().setAttribute("for", id);
        add(label, select);
    }

    /** Never anything but one of the values, whatever a browser sends. */
    String value() {
        String sent = select.getElement().getProperty(VALUE, values.getFirst());
        return values.contains(sent) ? sent : values.getFirst();
    }
}
