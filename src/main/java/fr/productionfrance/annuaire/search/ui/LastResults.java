package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which results a visitor saw last, so that a fiche leads back to them. The page's server side knows while it lives; the tab
 * knows after a reload too. What a tab says is read like any address: only a search of this directory can come of it.
 */
final class LastResults {

    private static final String KEPT = "annuaire.results";

    /** A browser may be set to keep nothing. */
    private static final String KEEP = "try { sessionStorage.setItem($0, $1) } catch (refused) { }";

    private static final String RECALL =
            "try { return sessionStorage.getItem($0) ?? '' } catch (refused) { return '' }";

    private final Addresses addresses;

    LastResults(Addresses addresses) {
        this.addresses = addresses;
    }

    void keep(Component page, SearchState state) {
        page.getUI().ifPresent(ui -> ComponentUtil.setData(ui, SearchState.class, state));
        page.getElement().executeJs(KEEP, KEPT, addresses.link(state));
    }

    /** What this page's server side knows. */
    Optional<SearchState> known(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, SearchState.class));
    }

    /** Asks the tab; it answers after the page is shown. */
    void recall(Component page, Consumer<SearchState> found) {
        page.getElement()
                .executeJs(RECALL, KEPT)
                .then(String.class, kept -> addresses.readLink(kept).ifPresent(found));
    }
}
