package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A facet that asks one quantity: typed as people write it, its reading shown back, or picked from round figures. */
final class QuantityFacet extends FacetBody {

    static final String PICKED = "event.target.closest('[data-preset]').dataset.preset";

    private final Facet facet;
    private final QuantityReader reader;
    private final AppliedFilters filters;
    private final PresetMarkup markup;
    private final Wording wording;
    private final Asker asker;
    private final Input input = new Input();
    private final NativeLabel label;
    private final Paragraph reading = new Paragraph();
    private final Markup presets = new Markup("facet-list");

    private @Nullable FacetCounts counts;

    QuantityFacet(Facet facet, QuantityReader reader, AppliedFilters filters, Wording wording, Asker asker) {
        this.facet = facet;
        this.reader = reader;
        this.filters = filters;
        this.markup = new PresetMarkup(wording);
        this.wording = wording;
        this.asker = asker;
        String id = facet.parameter() + "-typed";
        input.setId(id);
        input.addClassName("facet-input");
        input.setPlaceholder(wording.text("search.example." + FacetWords.key(facet)));
        input.getElement().setAttribute("aria-describedby", id + "-reading");
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("maxlength", "200");
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed(event.getValue());
            }
        });
        reading.setId(id + "-reading");
        reading.addClassName("facet-reading");
        label = new NativeLabel(wording.text("search.ask." + FacetWords.key(facet)));
        label.setFor(input);
        presets.getElement()
                .addEventListener(
                        "click",
                        event -> picked(event.getEventData().path(PICKED).asString("")))
                .setFilter("!!event.target.closest('[data-preset]')")
                .addEventData(PICKED);
    }

    @Override
    List<Component> parts() {
        return List.of(label, input, reading, presets);
    }

    private void typed(String text) {
        SearchCriteria asked = asker.asked();
        switch (reader.read(facet, text, asked.quantities())) {
            case QuantityReading.Read read -> {
                tell(wording.text(
                        read.doubtful() ? "search.read.doubtful" : "search.read",
                        words(asked.withQuantities(read.asked()))));
                asker.ask(asked.withQuantities(read.asked()));
            }
            case QuantityReading.Blank blank -> {
                tell("");
                asker.ask(asked.withQuantities(blank.asked()));
            }
            case QuantityReading.NotRead notRead -> tell(wording.text(notRead.messageKey()));
        }
    }

    /** A figure that is picked again is taken back. */
    private void picked(String key) {
        SearchCriteria asked = asker.asked();
        Preset.of(facet).stream()
                .filter(preset -> preset.key().equals(key))
                .map(preset -> preset.askedIn(asked))
                .findFirst()
                .ifPresent(criteria -> {
                    tell("");
                    asker.ask(criteria.equals(asked) ? asked.without(facet) : criteria);
                });
    }

    private void tell(String text) {
        reading.setText(text);
        reading.getElement().setAttribute("role", "status");
    }

    /** The quantity asked for, without the facet's name; empty where none is. */
    private String words(SearchCriteria criteria) {
        return filters.figure(facet, criteria);
    }

    @Override
    void showAsked(SearchState state) {
        SearchCriteria criteria = state.criteria();
        boolean said = switch (reader.read(facet, input.getValue(), Quantities.NONE)) {
            case QuantityReading.Read read ->
                words(criteria.withQuantities(read.asked())).equals(words(criteria));
            case QuantityReading.Blank _, QuantityReading.NotRead _ ->
                words(criteria).isEmpty();
        };
        if (!said) {
            input.setValue(words(criteria));
            tell("");
        }
        render(criteria);
    }

    @Override
    void showCounts(FacetCounts newCounts) {
        counts = newCounts;
        render(asker.asked());
    }

    private void render(SearchCriteria criteria) {
        List<Preset> figures = Preset.of(facet);
        presets.show(new Element("div").appendChild(markup.list(figures, criteria, counts)));
    }
}
