package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The facet that asks for a commune and how far from it; communes are proposed while one types. */
final class PlaceFacet extends FacetBody {

    private static final int TYPING_PAUSE_MS = 250;
    private static final String PROPOSALS = "near-proposals";
    static final String PICKED = "event.target.closest('[data-preset]').dataset.preset";

    private final PlaceReader reader;
    private final PresetMarkup markup;
    private final Wording wording;
    private final Asker asker;
    private final Input input = new Input();
    private final NativeLabel label;
    private final Paragraph reading = new Paragraph();
    private final Markup proposals = new Markup("facet-proposals");
    private final Markup presets = new Markup("facet-list");

    private @Nullable FacetCounts counts;

    PlaceFacet(PlaceReader reader, Wording wording, Asker asker) {
        this.reader = reader;
        this.markup = new PresetMarkup(wording);
        this.wording = wording;
        this.asker = asker;
        input.setId("near-typed");
        input.addClassName("facet-input");
        input.setPlaceholder(wording.text("search.example.distance"));
        input.getElement().setAttribute("list", PROPOSALS);
        input.getElement().setAttribute("aria-describedby", "near-reading");
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("maxlength", "100");
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen(event.getValue());
            }
        });
        input.getElement()
                .addEventListener(
                        "input",
                        event -> propose(
                                event.getEventData().path("element.value").asString("")))
                .addEventData("element.value")
                .debounce(TYPING_PAUSE_MS);
        reading.setId("near-reading");
        reading.addClassName("facet-reading");
        label = new NativeLabel(wording.text("search.ask.distance"));
        label.setFor(input);
        presets.getElement()
                .addEventListener(
                        "click",
                        event -> within(event.getEventData().path(PICKED).asString("")))
                .setFilter("!!event.target.closest('[data-preset]')")
                .addEventData(PICKED);
    }

    @Override
    List<Component> parts() {
        return List.of(label, input, proposals, reading, presets);
    }

    private void propose(String typed) {
        Element list = new Element("datalist").attr("id", PROPOSALS);
        reader.proposals(typed).forEach(proposal -> list.appendElement("option").attr("value", proposal));
        proposals.show(new Element("div").appendChild(list));
    }

    private void chosen(String typed) {
        SearchCriteria asked = asker.asked();
        Near before = asked.near();
        Optional<Near> near = reader.read(typed, before == null ? Near.DEFAULT_KM : before.km());
        tell(near.isPresent() || typed.isBlank() ? "" : wording.text("search.unread.distance"));
        if (near.isPresent() || typed.isBlank()) {
            asker.ask(asked.withNear(near.orElse(null)));
        }
    }

    private void within(String key) {
        SearchCriteria asked = asker.asked();
        Preset.of(Facet.DISTANCE).stream()
                .filter(preset -> preset.key().equals(key))
                .findFirst()
                .ifPresent(preset -> asker.ask(preset.askedIn(asked)));
    }

    private void tell(String text) {
        reading.setText(text);
        reading.getElement().setAttribute("role", "status");
    }

    @Override
    void showAsked(SearchState state) {
        SearchCriteria criteria = state.criteria();
        Near near = criteria.near();
        if (near != null) {
            input.setValue(reader.name(near));
            tell("");
        } else if (reader.read(input.getValue(), Near.DEFAULT_KM).isPresent()) {
            input.setValue("");
        }
        render(criteria);
    }

    @Override
    void showCounts(FacetCounts newCounts) {
        counts = newCounts;
        render(asker.asked());
    }

    /** Distances have a meaning only from somewhere. */
    private void render(SearchCriteria criteria) {
        presets.setVisible(criteria.near() != null);
        presets.show(new Element("div").appendChild(markup.list(Preset.of(Facet.DISTANCE), criteria, counts)));
    }
}
