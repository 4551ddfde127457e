package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;
import java.util.function.Consumer;

/** Where a quantity is typed. */
sealed interface QuantityInput permits OneInput, TwoInputs {

    /** The components, in the order in which they stand. */
    List<Component> parts();

    /** All that was typed, as one text. */
    String text();

    /** Shows what is asked, in place of what was typed. */
    void show(SearchCriteria criteria);

    /** Shows in order what was read of it, where its parts may be out of order; what was typed stays otherwise. */
    default void putInOrder(SearchCriteria read) {}

    /** The id of the paragraph that says how it was read. */
    static String readingId(Facet facet) {
        return facet.parameter() + "-typed-reading";
    }

    /** The fields for a facet; they tell all that was typed each time that one is left. */
    static QuantityInput of(Facet facet, AppliedFilters filters, Wording wording, Consumer<String> onTyped) {
        return switch (facet) {
            case MASS, BATCH -> new TwoInputs(facet, wording, onTyped);
            default -> new OneInput(facet, filters, wording, onTyped);
        };
    }

    /** A field whose reading is told below it. */
    static Input field(Facet facet, String id, Wording wording, Runnable onTyped) {
        Input input = new Input();
        input.setId(id);
        input.addClassName("facet-input");
        input.setPlaceholder(wording.text("search.example." + FacetWords.key(facet)));
        input.getElement().setAttribute("aria-describedby", readingId(facet));
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("maxlength", "200");
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onTyped.run();
            }
        });
        return input;
    }
}
