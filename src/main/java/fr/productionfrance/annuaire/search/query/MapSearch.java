package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.MapPage;
import fr.productionfrance.annuaire.search.MapWindow;
import org.springframework.stereotype.Component;

/** Where the fiches of a search are. How many there are decides what is shown, so pins take a second question. */
@Component
class MapSearch {

    private final Engine engine;

    MapSearch(Engine engine) {
        this.engine = engine;
    }

    MapPage of(Question question, Band band, MapWindow window) {
        TileGrid grid = TileGrid.of(window);
        MapPage counted = MapReader.cells(engine.ask(MapRequests.cells(question, band, grid)));
        return counted.shown() > MapPage.MOST_PINS
                ? counted
                : MapReader.pins(
                        counted, engine.ask(MapRequests.pins(question, band, grid)), question.criteria(), grid.area());
    }
}
