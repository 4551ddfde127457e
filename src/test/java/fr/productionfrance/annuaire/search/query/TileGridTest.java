package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.MapWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileGridTest {

    private static final Area LOIRE = new Area(45.2, 3.7, 46.3, 4.8);

    @Test
    void covers_the_window_by_whole_cells_a_quarter_of_a_tile_wide() {
        TileGrid grid = TileGrid.of(new MapWindow(LOIRE, 8));

        assertThat(grid.precision()).isEqualTo(10);
        assertThat(grid.area().south()).isLessThanOrEqualTo(45.2);
        assertThat(grid.area().west()).isLessThanOrEqualTo(3.7);
        assertThat(grid.area().north()).isGreaterThanOrEqualTo(46.3);
        assertThat(grid.area().east()).isGreaterThanOrEqualTo(4.8);
        assertThat(grid.area().east() - grid.area().west())
                .isCloseTo((grid.east() - grid.west() + 1) * 360 / 1024.0, within(1e-9));
    }

    @Test
    void asks_for_bounds_that_touch_no_cell_beside_its_own() {
        TileGrid grid = TileGrid.of(new MapWindow(LOIRE, 8));
        var bounds = grid.bounds().coords();

        assertThat(TileGrid.column(bounds.left(), 10)).isEqualTo(grid.west());
        assertThat(TileGrid.column(bounds.right(), 10)).isEqualTo(grid.east());
        assertThat(TileGrid.row(bounds.top(), 10)).isEqualTo(grid.north());
        assertThat(TileGrid.row(bounds.bottom(), 10)).isEqualTo(grid.south());
    }

    @Test
    void knows_the_cell_of_a_bucket() {
        Area cell = TileGrid.cell("10/524/366");

        assertThat(TileGrid.column(cell.center().lon(), 10)).isEqualTo(524);
        assertThat(TileGrid.row(cell.center().lat(), 10)).isEqualTo(366);
        assertThat(cell.west()).isEqualTo(4.21875);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 12, 20})
    void has_no_more_cells_than_the_largest_screen_shows_whatever_is_asked(int zoom) {
        TileGrid grid = TileGrid.of(new MapWindow(Area.WORLD, zoom));

        assertThat((grid.east() - grid.west() + 1L) * (grid.south() - grid.north() + 1L))
                .isBetween(1L, 2048L);
        assertThat(grid.area().west()).isEqualTo(-180);
        assertThat(grid.area().east()).isEqualTo(180);
    }

    @Test
    void reaches_the_poles_with_its_last_row() {
        TileGrid grid = TileGrid.of(new MapWindow(new Area(86, 10, 90, 11), 10));

        assertThat(grid.north()).isZero();
        assertThat(grid.south()).isZero();
    }
}
