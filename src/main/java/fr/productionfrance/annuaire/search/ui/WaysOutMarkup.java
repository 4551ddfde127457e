package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.NearMiss;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.WayOut;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Writes what to ask instead of a search that finds little, and the fiches that miss one thing. */
final class WaysOutMarkup {

    static final String STYLES = "assets/waysout.css";

    private final ChangeWords changes;
    private final MissWords misses;
    private final HitMarkup hits;
    private final Wording wording;

    WaysOutMarkup(FacetWords words, AppliedFilters filters, Wording wording) {
        this.changes = new ChangeWords(words, filters, wording);
        this.misses = new MissWords(words, filters, wording);
        this.hits = new HitMarkup(words, wording);
        this.wording = wording;
    }

    /** The room that they will take. */
    Element waiting() {
        return new Element("div").appendChild(Tags.tag("div", "ways-waiting").attr("aria-hidden", "true"));
    }

    /** @param control what is pressed for a way out, as yet without words */
    Element ways(List<WayOut> ways, SearchCriteria asked, long found, Function<WayOut, Element> control) {
        Element content = new Element("div");
        Element section = content.appendElement("section").attr("aria-labelledby", "ways-title");
        section.appendElement("h3").attr("id", "ways-title").text(wording.text("waysout.title", found));
        section.appendChild(Tags.text("p", "band-lead", wording.text(lead(ways))));
        if (!ways.isEmpty()) {
            Element list = section.appendElement("ul").addClass("ways");
            ways.forEach(way -> list.appendElement("li").appendChild(named(control.apply(way), way, asked)));
        }
        return content;
    }

    private static String lead(List<WayOut> ways) {
        if (ways.isEmpty()) {
            return "waysout.none";
        }
        return ways.getFirst().changes().size() == 1 ? "waysout.single" : "waysout.pair";
    }

    private Element named(Element control, WayOut way, SearchCriteria asked) {
        control.addClass("way").appendChild(Tags.text("span", "way-change", changes.of(way.changes(), asked)));
        control.appendText(" ");
        return control.appendChild(Tags.text("span", "way-count", wording.text("search.count", way.found())));
    }

    /** They look like results and say that they are none. */
    Element nearMisses(List<NearMiss> nearMisses, SearchCriteria asked) {
        Element content = new Element("div");
        Element section = content.appendElement("section").attr("aria-labelledby", "near-title");
        section.appendChild(Tags.text("h3", "band-title", wording.text("waysout.near.title"))
                .attr("id", "near-title"));
        section.appendChild(Tags.text("p", "band-lead", wording.text("waysout.near.lead")));
        Element list = Tags.tag("ol", "hits");
        for (NearMiss miss : nearMisses) {
            Element row = hits.row(miss.hit()).addClass("near-miss");
            row.appendChild(Tags.text("p", "hit-missing", misses.of(miss, asked)));
            list.appendChild(row);
        }
        section.appendChild(list);
        return content;
    }
}
