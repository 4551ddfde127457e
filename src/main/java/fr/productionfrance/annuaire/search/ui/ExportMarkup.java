package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.SearchState;
import org.jsoup.nodes.Element;

/** Writes the links to what a search finds as files; they need no script. */
final class ExportMarkup {

    static final String PATH = "api/v1/fiches/export.";

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
