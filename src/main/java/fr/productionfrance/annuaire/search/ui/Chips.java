package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;
import org.jsoup.nodes.Element;

/** What narrows the search, above the results: each thing in words with a button that takes it back, and one for all. */
final class Chips extends Div {

    static final String INDEX = "event.target.closest('[data-chip]').dataset.chip";
    private static final String ALL = "all";

    /** Focus goes to the chip that took the place of the one that went, or else to the results. */
    private static final String FOCUS_NEXT = """
            const chips = this.querySelectorAll('[data-chip]');
            (chips[Math.min($0, chips.length - 1)] ?? document.getElementById('results-title'))?.focus({preventScroll: true});
            """;

    private final AppliedFilters filters;
    private final Wording wording;
    private final Asker asker;
    private final Markup list = new Markup("chips");

    private List<AppliedFilter> applied = List.of();

    Chips(AppliedFilters filters, Wording wording, Asker asker) {
        this.filters = filters;
        this.wording = wording;
        this.asker = asker;
        addClassName("chips-row");
        add(list);
        list.getElement()
                .addEventListener(
                        "click",
                        event -> remove(event.getEventData().path(INDEX).asString("")))
                .setFilter("!!event.target.closest('[data-chip]')")
                .addEventData(INDEX);
    }

    void showAsked(SearchCriteria criteria) {
        applied = filters.of(criteria);
        Element row = new Element("div");
        if (!applied.isEmpty()) {
            Element chips = row.appendElement("ul").attr("aria-label", wording.text("search.applied"));
            for (int index = 0; index < applied.size(); index++) {
                chips.appendElement("li")
                        .appendChild(chip(index, applied.get(index).text()));
            }
        }
        if (!criteria.isEmpty()) {
            row.appendChild(Tags.button("clear-all").attr("data-chip", ALL).text(wording.text("search.clear")));
        }
        list.show(row);
        setVisible(!criteria.isEmpty());
    }

    private Element chip(int index, String text) {
        Element chip = Tags.tag("span", "chip");
        chip.appendChild(Tags.text("span", "chip-label", text).attr("title", text));
        chip.appendElement("button")
                .attr("type", "button")
                .attr("data-chip", Integer.toString(index))
                .attr("aria-label", wording.text("search.remove", text))
                .text("×");
        return chip;
    }

    private void remove(String chip) {
        if (chip.equals(ALL)) {
            asker.ask(SearchCriteria.EVERYTHING);
            list.getElement().executeJs(FOCUS_NEXT, 0);
            return;
        }
        int index = Integer.parseInt(chip);
        if (index < applied.size()) {
            asker.ask(applied.get(index).without());
            list.getElement().executeJs(FOCUS_NEXT, index);
        }
    }
}
