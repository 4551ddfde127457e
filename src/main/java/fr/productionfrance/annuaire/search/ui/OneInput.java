package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;
import java.util.function.Consumer;

/** A quantity that is said in one go: a tolerance, a part's size, a time. */
final class OneInput implements QuantityInput {

    private final Facet facet;
    private final AppliedFilters filters;
    private final NativeLabel label;
    private final Input input;

    OneInput(Facet facet, AppliedFilters filters, Wording wording, Consumer<String> onTyped) {
        this.facet = facet;
        this.filters = filters;
        this.input = QuantityInput.field(facet, facet.parameter() + "-typed", wording, () -> onTyped.accept(text()));
        this.label = new NativeLabel(wording.text("search.ask." + FacetWords.key(facet)));
        label.setFor(input);
    }

    @Override
    public List<Component> parts() {
        return List.of(label, input);
    }

    @Override
    public String text() {
        return input.getValue();
    }

    @Override
    public void show(SearchCriteria criteria) {
        input.setValue(filters.figure(facet, criteria));
    }
}
