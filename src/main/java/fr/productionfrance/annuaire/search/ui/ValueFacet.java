package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A facet whose values are ticked: a tree or a list. */
final class ValueFacet extends FacetBody {

    private static final int TYPING_PAUSE_MS = 250;
    static final String VALUE = "event.target.value";

    /** Told with the value: a tick that is told twice, as when the list is written anew under the pointer, stays a tick. */
    static final String TICKED = "event.target.checked";

    /** Opens the list itself, as a code opens its branch. */
    static final String MORE = "*";

    /** Asks that a fiche have every ticked value, as no code is written. */
    static final String ALL_OF_THEM = "*all";

    static final String TWISTED = "event.target.closest('[data-open]').dataset.open";

    private final Facet facet;
    private final FacetValues values;
    private final FacetMarkup markup;
    private final Wording wording;
    private final Asker asker;
    private final List<Component> parts = new ArrayList<>();
    private final Markup list = new Markup("facet-list");

    private FacetLook look = FacetLook.CLOSED;
    private Set<String> chosen = Set.of();
    private @Nullable Map<String, Long> counts;

    ValueFacet(Facet facet, String name, FacetValues values, Wording wording, Asker asker) {
        this.facet = facet;
        this.values = values;
        this.markup = new FacetMarkup(facet.parameter(), wording);
        this.wording = wording;
        this.asker = asker;
        if (values.searchable()) {
            parts.add(finder(name));
        }
        parts.add(list);
        list.getElement()
                .addEventListener(
                        "change",
                        event -> choose(
                                string(event, VALUE),
                                event.getEventData().path(TICKED).asBoolean(false)))
                .setFilter("event.target.type === 'checkbox'")
                .addEventData(VALUE)
                .addEventData(TICKED);
        list.getElement()
                .addEventListener("click", event -> open(string(event, TWISTED)))
                .setFilter("!!event.target.closest('[data-open]')")
                .addEventData(TWISTED);
    }

    @Override
    List<Component> parts() {
        return parts;
    }

    private Input finder(String name) {
        Input finder = new Input();
        finder.setType("search");
        finder.addClassName("facet-finder");
        finder.setPlaceholder(wording.text("search.facet.find"));
        finder.setAriaLabel(wording.text("search.facet.find-in", name));
        finder.setValueChangeMode(ValueChangeMode.LAZY);
        finder.setValueChangeTimeout(TYPING_PAUSE_MS);
        finder.addValueChangeListener(event -> look(look.lookingFor(event.getValue())));
        return finder;
    }

    private static String string(DomEvent event, String datum) {
        return event.getEventData().path(datum).asString("");
    }

    private void choose(String value, boolean ticked) {
        if (value.equals(ALL_OF_THEM)) {
            asker.ask(asker.asked().withAllCertifications(ticked));
            return;
        }
        asker.ask(asker.asked().withChoice(facet, ticked ? values.with(chosen, value) : without(value)));
    }

    private Set<String> without(String value) {
        Set<String> rest = new LinkedHashSet<>(chosen);
        rest.remove(value);
        return rest;
    }

    private void open(String code) {
        if (code.equals(MORE)) {
            look(look.toggledAll());
            return;
        }
        Set<String> opened = look.toggled(code);
        asker.open(facet, opened);
        look(look.opening(opened));
    }

    private void look(FacetLook newLook) {
        boolean countsMissing = !values.toCount(chosen, look).containsAll(values.toCount(chosen, newLook));
        look = newLook;
        render();
        if (countsMissing) {
            asker.recount();
        }
    }

    @Override
    FacetRequest counted(FacetRequest request) {
        return request.opening(facet, values.toCount(chosen, look));
    }

    @Override
    void showAsked(SearchState state) {
        SearchCriteria criteria = state.criteria();
        chosen = criteria.chosen(facet);
        look = look.opening(state.opened().getOrDefault(facet, Set.of()));
        render();
    }

    @Override
    void showCounts(FacetCounts newCounts) {
        counts = newCounts.of(facet);
        render();
    }

    private void render() {
        List<FacetValue> shown = values.shown(chosen, look, counts);
        Element content = new Element("div");
        if (facet == Facet.CERTIFICATION && chosen.size() > 1) {
            content.appendChild(markup.allOfThem(ALL_OF_THEM, asker.asked().allCertifications()));
        }
        content.appendChild(markup.list(shown));
        if (look.query().isEmpty() && values.size(counts) > FacetValues.SHOWN) {
            content.appendChild(Tags.button("facet-more")
                    .attr("id", facet.parameter() + "-more")
                    .attr("data-open", MORE)
                    .attr("aria-expanded", Boolean.toString(look.all()))
                    .text(wording.text(look.all() ? "search.facet.less" : "search.facet.more")));
        }
        list.show(content);
    }
}
