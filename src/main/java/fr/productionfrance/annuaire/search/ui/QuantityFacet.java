package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A facet that asks one quantity: typed as people write it, its reading shown back, or picked from round figures. */
final class QuantityFacet extends FacetBody {

    static final String PICKED = "event.target.closest('[data-preset]').dataset.preset";

    private final Facet facet;
    private final QuantityReader reader;
    private final AppliedFilters filters;
    private final PresetMarkup markup;
    private final HistogramMarkup histogram;
    private final Wording wording;
    private final Asker asker;
    private final QuantityInput input;
    private final Paragraph reading = new Paragraph();
    private final Markup presets = new Markup("facet-list");

    private @Nullable FacetCounts counts;

    QuantityFacet(Facet facet, QuantityReader reader, AppliedFilters filters, Wording wording, Asker asker) {
        this.facet = facet;
        this.reader = reader;
        this.filters = filters;
        this.markup = new PresetMarkup(wording);
        this.histogram = new HistogramMarkup(wording, markup);
        this.wording = wording;
        this.asker = asker;
        this.input = QuantityInput.of(facet, filters, wording, this::typed);
        reading.setId(QuantityInput.readingId(facet));
        reading.addClassName("facet-reading");
        presets.getElement()
                .addEventListener(
                        "click",
                        event -> picked(event.getEventData().path(PICKED).asString("")))
                .setFilter("!!event.target.closest('[data-preset]')")
                .addEventData(PICKED);
    }

    @Override
    List<Component> parts() {
        return Stream.concat(input.parts().stream(), Stream.of(reading, presets))
                .toList();
    }

    private void typed(String text) {
        SearchCriteria asked = asker.asked();
        switch (reader.read(facet, text, asked.quantities())) {
            case QuantityReading.Read read -> {
                tell(wording.text(
                        read.doubtful() ? "search.read.doubtful" : "search.read",
                        words(asked.withQuantities(read.asked()))));
                input.putInOrder(asked.withQuantities(read.asked()));
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
        boolean said = switch (reader.read(facet, input.text(), Quantities.NONE)) {
            case QuantityReading.Read read ->
                words(criteria.withQuantities(read.asked())).equals(words(criteria));
            case QuantityReading.Blank _, QuantityReading.NotRead _ ->
                words(criteria).isEmpty();
        };
        if (!said) {
            input.show(criteria);
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
        Element content = new Element("div");
        if (counts != null) {
            content.appendChild(histogram.bars(facet, criteria, counts));
        }
        presets.show(content.appendChild(markup.list(figures, criteria, counts)));
    }
}
