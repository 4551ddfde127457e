package fr.productionfrance.annuaire.search.ui;

import java.util.List;
import org.jsoup.nodes.Element;

/** Writes the values of a facet: nested lists of checkboxes with their counts, each branch with a button of its own. */
final class FacetMarkup {

    private final String facet;
    private final Wording wording;
    private final Figures figures;

    /** @param facet keeps the ids of two facets apart */
    FacetMarkup(String facet, Wording wording) {
        this.facet = facet;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
    }

    Element list(List<FacetValue> values) {
        if (values.isEmpty()) {
            return Tags.text("p", "facet-none", wording.text("search.facet.find.none"));
        }
        Element list = Tags.tag("ul", "facet-values");
        values.forEach(value -> list.appendChild(row(value)));
        return list;
    }

    /** The switch between any of the chosen values and all of them. */
    Element allOfThem(String value, boolean on) {
        Element label = Tags.tag("label", "facet-all");
        label.appendElement("input")
                .attr("type", "checkbox")
                .attr("id", facet + "-all")
                .attr("value", value)
                .attr("checked", on);
        label.appendElement("span").text(wording.text("search.facet.all"));
        return label;
    }

    private Element row(FacetValue value) {
        Element row = new Element("li");
        Element line = row.appendElement("div").addClass("facet-line");
        if (value.branch() != FacetValue.Branch.LEAF) {
            line.appendChild(twist(value));
        }
        line.appendChild(choice(value));
        if (!value.children().isEmpty()) {
            row.appendChild(list(value.children()));
        }
        return row;
    }

    private Element twist(FacetValue value) {
        return Tags.button("twist")
                .attr("id", facet + "-open-" + value.key())
                .attr("data-open", value.key())
                .attr("aria-expanded", Boolean.toString(value.branch() == FacetValue.Branch.OPEN))
                .attr("aria-label", wording.text("search.facet.detail", value.label()));
    }

    private Element choice(FacetValue value) {
        Element label = new Element("label");
        if (value.leads()) {
            label.addClass("leads");
        }
        Element box = label.appendElement("input")
                .attr("type", "checkbox")
                .attr("id", facet + "-" + value.key())
                .attr("value", value.key());
        box.attr("checked", value.chosen());
        box.attr("disabled", value.isEmpty());
        Element words = label.appendElement("span").addClass("facet-label").text(value.label());
        if (value.hint() != null) {
            words.appendText(" ").appendChild(Tags.text("small", "facet-hint", value.hint()));
        }
        label.appendChild(count(value));
        return label;
    }

    private Element count(FacetValue value) {
        Element count = Tags.tag("span", "facet-count");
        return value.count() == null
                ? count
                : count.text(figures.number(value.count()))
                        .appendChild(Tags.spoken(" " + wording.text("search.fiches", value.count())));
    }
}
