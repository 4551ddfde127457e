package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What narrows the search, for readers without scripts: the same chips, whose buttons are links. */
final class ServedChips {

    private final AskedChips chips;
    private final ChipMarkup markup;
    private final Addresses addresses;
    private final Wording wording;

    ServedChips(AskedChips chips, Addresses addresses, Wording wording) {
        this.chips = chips;
        this.markup = new ChipMarkup(wording);
        this.addresses = addresses;
        this.wording = wording;
    }

    /** Nothing where nothing is asked. */
    Optional<Element> of(SearchState state) {
        List<AskedChip> all = chips.of(state);
        if (all.isEmpty() && state.criteria().isEmpty()) {
            return Optional.empty();
        }
        Element list = Tags.tag("ul", "chips").attr("aria-label", wording.text("search.applied"));
        all.forEach(one -> list.appendElement("li").appendChild(chip(one)));
        SearchState nothing = state.withCriteria(SearchCriteria.EVERYTHING)
                .withSaid(List.of())
                .withPage(state.page().after(null));
        list.appendElement("li").appendChild(link(nothing).addClass("clear-all").text(wording.text("search.clear")));
        return Optional.of(list);
    }

    private Element chip(AskedChip content) {
        Element chip = markup.chip(content);
        AskedChip.Otherwise otherwise = content.otherwise();
        if (otherwise != null) {
            chip.appendChild(ChipMarkup.otherwise(link(otherwise.state()), otherwise));
        }
        return chip.appendChild(markup.drop(link(content.without()), content));
    }

    private Element link(SearchState state) {
        return new Element("a").attr("href", addresses.link(state)).attr("rel", "nofollow");
    }
}
