package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.ResultView;
import fr.productionfrance.annuaire.search.SearchState;
import org.jspecify.annotations.Nullable;

/** Puts the map beside the results while the address asks for it, and takes it away again. */
final class MapColumn {

    private static final String WITH_MAP = "with-map";

    private final Div body;
    private final MapLook look;
    private final Addresses addresses;
    private final Wording wording;
    private final Asker asker;

    private @Nullable ResultMap map;

    MapColumn(Div body, MapLook look, Addresses addresses, Wording wording, Asker asker) {
        this.body = body;
        this.look = look;
        this.addresses = addresses;
        this.wording = wording;
        this.asker = asker;
    }

    void show(SearchState state) {
        if (state.view() != ResultView.MAP) {
            remove();
            return;
        }
        if (map == null) {
            map = new ResultMap(look, addresses, wording, this::search);
            body.add(map);
            body.addClassName(WITH_MAP);
        }
        map.show(state);
    }

    private void remove() {
        if (map != null) {
            body.remove(map);
            body.removeClassName(WITH_MAP);
            map = null;
        }
    }

    /** What a browser says is read like an address; what is no area asks nothing. */
    private void search(String sides) {
        Area area = addresses.area(sides);
        if (area != null) {
            asker.ask(asker.asked().withArea(area));
        }
    }
}
