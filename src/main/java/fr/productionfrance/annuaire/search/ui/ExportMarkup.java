package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.SearchState;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes the links to what a search finds as files; they need no script. */
final class ExportMarkup {

    static final String PATH = "api/v1/fiches/export.";

    private static final String ALERT = "alerte";

    private final Addresses addresses;
    private final Wording wording;

    ExportMarkup(Addresses addresses, Wording wording) {
        this.addresses = addresses;
        this.wording = wording;
    }

    /** Copies the page's address; assets/shortlist.js does it. */
    Element share() {
        return Tags.button("button")
                .addClass("share")
                .attr("data-share", true)
                .attr("data-copied", wording.text("share.copied"))
                .attr("data-failed", wording.text("share.failed"))
                .text(wording.text("share.button"));
    }

    /** Leads to where one asks for letters about the search; there is nothing to be told where nothing is asked. */
    Optional<Element> alert(SearchState state) {
        if (state.criteria().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Tags.text("a", "button share", wording.text("alert.link"))
                .attr("href", ALERT + addresses.link(SearchState.START.withCriteria(state.criteria())))
                .attr("title", wording.text("alert.link.hint"))
                .attr("rel", "nofollow")
                // A plain document, which the browser opens by itself.
                .attr("router-ignore", true));
    }

    /** A menu that opens by itself. The files are in the language of the page. */
    Element menu(SearchState state) {
        SearchState whole = state.withPage(state.page().after(null)).withLanguage(wording.language());
        Element menu = Tags.tag("details", "export");
        menu.appendChild(Tags.text("summary", "button", wording.text("export.menu")));
        Element files = menu.appendElement("div").addClass("export-files");
        for (String format : new String[] {"xlsx", "csv"}) {
            files.appendElement("a")
                    .attr("href", PATH + format + addresses.link(whole))
                    .attr("rel", "nofollow")
                    // A file is no page of the client's router.
                    .attr("router-ignore", true)
                    .text(wording.text("export." + format));
        }
        return menu;
    }
}
