package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.dom.Element;
import java.util.Map;

/** Several lines of text. */
final class TextBlock extends FormField<String> {

    private static final String MOST_TYPED = "20000";

    private final Element area = new Element("textarea");

    TextBlock(String id, String name, int rows) {
        super(id, name, "");
        area.setAttribute("rows", String.valueOf(rows)).setAttribute("maxlength", MOST_TYPED);
        area.addPropertyChangeListener(
                        "value",
                        "input",
                        change -> setModelValue(area.getProperty("value", ""), change.isUserOriginated()))
                .debounce(TextLine.PAUSE_MS);
        hold(area);
    }

    @Override
    Map<String, String> typed() {
        return Map.of(id(), area.getProperty("value", ""));
    }

    @Override
    Element control() {
        return area;
    }

    @Override
    protected void setPresentationValue(String value) {
        area.setProperty("value", value);
    }
}
