package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.design.FixedText;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.List;

/**
 * All facets: a column beside the results, or a drawer over them on a narrow screen, which the browser itself opens and closes
 * (popover). Focus stays where it was when values are written anew.
 */
@Tag("aside")
final class FacetPanel extends HtmlContainer {

    /** Follows the focus within the panel, and gives it back to what replaced the control that had it. */
    private static final String KEEP_FOCUS = """
            const panel = this;
            let last = null;
            panel.addEventListener('focusin', event => last = event.target.id);
            panel.addEventListener('focusout', event => {
              const left = event.target;
              setTimeout(() => { if (left.isConnected && !panel.contains(document.activeElement)) last = null; });
            });
            new MutationObserver(() => {
              const lost = !document.activeElement || document.activeElement === document.body;
              if (lost && last) document.getElementById(last)?.focus({preventScroll: true});
            }).observe(panel, {childList: true, subtree: true});
            """;

    private static final String ID = "facets";

    private final List<FacetSection> sections;
    private final Wording wording;
    private final NativeButton show = new NativeButton();

    FacetPanel(List<FacetSection> sections, Wording wording) {
        this.wording = wording;
        this.sections = List.copyOf(sections);
        setId(ID);
        addClassName("facets");
        getElement().setAttribute("popover", "auto");
        H2 title = FixedText.in(new H2(), wording.text("search.facets"));
        title.setId("facets-title");
        getElement().setAttribute("aria-labelledby", "facets-title");
        Div body = new Div();
        body.addClassName("facets-body");
        sections.forEach(body::add);
        show.addClassNames("button", "primary", "facets-show");
        show.getElement().setAttribute("type", "button");
        show.getElement().setAttribute("popovertarget", ID).setAttribute("popovertargetaction", "hide");
        add(title, body, show);
        getElement().executeJs(KEEP_FOCUS);
    }

    /** A button for narrow screens that opens this panel over the page. */
    static NativeButton opener(String text) {
        NativeButton opener = FixedText.in(new NativeButton(), text);
        opener.addClassNames("button", "facets-open");
        opener.getElement().setAttribute("type", "button").setAttribute("popovertarget", ID);
        return opener;
    }

    void showAsked(SearchState state) {
        sections.forEach(section -> section.showAsked(state));
    }

    void showCounts(FacetCounts counts) {
        sections.forEach(section -> section.showCounts(counts));
    }

    /** What the drawer's button leads to. */
    void show(SearchPage page, SearchState state) {
        show.setText(wording.text(
                "search.see", state.page().band() == Band.CONFIRMED ? page.confirmed() : page.toConfirm()));
    }

    FacetRequest toCount() {
        FacetRequest request = FacetRequest.ALL;
        for (FacetSection section : sections) {
            request = section.counted(request);
        }
        return request;
    }
}
