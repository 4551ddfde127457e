package fr.productionfrance.annuaire.search.ui;

import org.jsoup.nodes.Element;

/** Writes one thing that is asked, with the words it was read from; what it can be pressed for stands behind it. */
final class ChipMarkup {

    private final Wording wording;

    ChipMarkup(Wording wording) {
        this.wording = wording;
    }

    Element chip(AskedChip content) {
        Element chip = Tags.tag("span", content.quiet() ? "chip quiet" : "chip");
        chip.appendChild(Tags.text("span", "chip-label", content.label()).attr("title", content.label()));
        String said = content.said();
        if (said != null) {
            String corrected = content.corrected();
            String from = corrected == null
                    ? wording.text("search.said.from", said)
                    : wording.text("correction.read", said, corrected);
            chip.appendChild(Tags.text("span", "chip-said", from).attr("title", from));
        }
        return chip;
    }

    /** Gives what takes the thing back its look and its name. */
    Element drop(Element control, AskedChip content) {
        return control.addClass("chip-drop")
                .attr("aria-label", wording.text("search.remove", content.label()))
                .text("×");
    }

    /** Gives what makes something else of the thing its look and its name. */
    static Element otherwise(Element control, AskedChip.Otherwise otherwise) {
        return control.addClass("chip-otherwise")
                .attr("title", otherwise.name())
                .attr("aria-label", otherwise.name())
                .text(otherwise.label());
    }
}
