package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A quantity from a lower end to a higher one, in one unit; one end alone is a figure. Ends the wrong way round are put in order. */
final class TwoInputs implements QuantityInput {

    private static final String BETWEEN = " – ";

    private final Facet facet;
    private final Figures figures;
    private final Div label = new Div();
    private final Div range = new Div();
    private final Input from;
    private final Input to;

    TwoInputs(Facet facet, Wording wording, Consumer<String> onTyped) {
        this.facet = facet;
        this.figures = new Figures(wording.locale());
        String id = facet.parameter() + "-typed";
        String asked = wording.text("search.ask." + FacetWords.key(facet));
        label.setText(asked);
        label.setId(id + "-label");
        label.addClassName("facet-range-label");
        from = end(id, asked, "range.from", wording, onTyped);
        to = end(id + "-to", asked, "range.to", wording, onTyped);
        to.setPlaceholder("");
        range.addClassName("facet-range");
        range.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id + "-label");
        range.add(
                visible("range.from", from, wording),
                from,
                visible("range.to", to, wording),
                to,
                new Span(wording.text("range.unit." + FacetWords.key(facet))));
    }

    private Input end(String id, String asked, String key, Wording wording, Consumer<String> onTyped) {
        Input end = QuantityInput.field(facet, id, wording, () -> onTyped.accept(text()));
        end.getElement().setAttribute("inputmode", "decimal");
        end.getElement().setAttribute("aria-label", wording.text("range.end", asked, wording.text(key)));
        return end;
    }

    private static NativeLabel visible(String key, Input end, Wording wording) {
        NativeLabel word = new NativeLabel(wording.text(key));
        word.setFor(end);
        return word;
    }

    @Override
    public List<Component> parts() {
        return List.of(label, range);
    }

    @Override
    public String text() {
        String one = from.getValue().strip();
        String other = to.getValue().strip();
        return one.isEmpty() ? other : other.isEmpty() ? one : one + BETWEEN + other;
    }

    @Override
    public void show(SearchCriteria criteria) {
        Quantities asked = criteria.quantities();
        if (facet == Facet.MASS) {
            show(asked.massKg(), asked.massToKg());
        } else {
            show(asked.batch(), asked.batchTo());
        }
    }

    private void show(@Nullable Number lower, @Nullable Number upper) {
        from.setValue(written(lower));
        to.setValue(written(upper));
    }

    @Override
    public void putInOrder(SearchCriteria read) {
        show(read);
    }

    private String written(@Nullable Number figure) {
        return figure == null ? "" : figures.number(figure.doubleValue());
    }
}
