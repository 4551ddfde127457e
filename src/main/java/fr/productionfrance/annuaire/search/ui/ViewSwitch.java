package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.productionfrance.annuaire.search.ResultView;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** List or map: two links, so that which one it is stands in the address. Components, since one of them keeps the focus. */
final class ViewSwitch extends Nav {

    private final Addresses addresses;
    private final Map<ResultView, Anchor> links = new EnumMap<>(ResultView.class);

    ViewSwitch(Addresses addresses, Wording wording) {
        this.addresses = addresses;
        addClassName("view-switch");
        getElement().setAttribute("aria-label", wording.text("map.view"));
        for (ResultView view : ResultView.values()) {
            Anchor link = new Anchor();
            link.setText(wording.text("map.view." + view.name().toLowerCase(Locale.ROOT)));
            link.getElement().setAttribute("router-link", true);
            links.put(view, link);
            add(link);
        }
    }

    void show(SearchState state) {
        links.forEach((view, link) -> {
            link.setHref(addresses.link(state.withView(view)));
            if (view == state.view()) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
