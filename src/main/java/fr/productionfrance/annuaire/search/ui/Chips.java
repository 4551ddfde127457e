package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.List;
import org.jsoup.nodes.Element;

/** What narrows the search, above the results: each thing in words with a button that takes it back, and one for all. */
final class Chips extends Div {

    static final String INDEX = "event.target.closest('[data-chip]').dataset.chip";
    /** Stands before the index of a chip whose second button was meant. */
    static final String OTHERWISE = "otherwise-";

    private static final String ALL = "all";

    /** Focus goes to the chip that took the place of the one that went, or else to the results. */
    private static final String FOCUS_NEXT = """
            const chips = this.querySelectorAll('.chip-drop, .clear-all');
            (chips[Math.min($0, chips.length - 1)] ?? document.getElementById('results-title'))?.focus({preventScroll: true});
            """;

    private final AskedChips chips;
    private final ChipMarkup markup;
    private final Wording wording;
    private final Asker asker;
    private final Markup list = new Markup("chips");

    private List<AskedChip> shown = List.of();

    Chips(AskedChips chips, Wording wording, Asker asker) {
        this.chips = chips;
        this.markup = new ChipMarkup(wording);
        this.wording = wording;
        this.asker = asker;
        addClassName("chips-row");
        add(list);
        list.getElement()
                .addEventListener(
                        "click", event -> press(event.getEventData().path(INDEX).asString("")))
                .setFilter("!!event.target.closest('[data-chip]')")
                .addEventData(INDEX);
    }

    void showAsked(SearchState state) {
        shown = chips.of(state);
        Element row = new Element("div");
        if (!shown.isEmpty()) {
            Element items = row.appendElement("ul").attr("aria-label", wording.text("search.applied"));
            for (int index = 0; index < shown.size(); index++) {
                items.appendElement("li").appendChild(chip(index, shown.get(index)));
            }
        }
        boolean nothing = shown.isEmpty() && state.criteria().isEmpty();
        if (!nothing) {
            row.appendChild(Tags.button("clear-all").attr("data-chip", ALL).text(wording.text("search.clear")));
        }
        list.show(row);
        setVisible(!nothing);
    }

    private Element chip(int index, AskedChip content) {
        Element chip = markup.chip(content);
        AskedChip.Otherwise otherwise = content.otherwise();
        if (otherwise != null) {
            chip.appendChild(ChipMarkup.otherwise(button(OTHERWISE + index), otherwise));
        }
        return chip.appendChild(markup.drop(button(Integer.toString(index)), content));
    }

    private static Element button(String index) {
        return new Element("button").attr("type", "button").attr("data-chip", index);
    }

    private void press(String button) {
        if (button.equals(ALL)) {
            asker.ask(asker.state().withCriteria(SearchCriteria.EVERYTHING).withSaid(List.of()));
            list.getElement().executeJs(FOCUS_NEXT, 0);
            return;
        }
        boolean other = button.startsWith(OTHERWISE);
        int index = Integer.parseInt(other ? button.substring(OTHERWISE.length()) : button);
        if (index < shown.size()) {
            AskedChip chip = shown.get(index);
            AskedChip.Otherwise otherwise = chip.otherwise();
            asker.ask(other && otherwise != null ? otherwise.state() : chip.without());
            list.getElement().executeJs(FOCUS_NEXT, index);
        }
    }
}
