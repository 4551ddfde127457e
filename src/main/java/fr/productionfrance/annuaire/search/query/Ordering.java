package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import fr.productionfrance.annuaire.search.indexing.Lot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which order hits come: what was asked for, then the order of the day, then the id, so that no two hits share a place. */
final class Ordering {

    private Ordering() {}

    static List<SortOptions> of(
            fr.productionfrance.annuaire.search.SortOrder asked, @Nullable Near near, Moment rankedAt) {
        SortOptions first = switch (asked) {
            case FIT -> byScore();
            case FRESHNESS -> by(IndexField.UPDATED_AT, SortOrder.Desc);
            case DISTANCE -> near == null ? byScore() : from(near.center(), IndexField.POINT);
        };
        return List.of(
                first, from(Lot.of(rankedAt.today().toString()), IndexField.LOT), by(IndexField.ID, SortOrder.Asc));
    }

    private static SortOptions byScore() {
        return SortOptions.of(s -> s.score(c -> c.order(SortOrder.Desc)));
    }

    private static SortOptions by(IndexField field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field.path()).order(order)));
    }

    private static SortOptions from(GeoPoint center, IndexField point) {
        return SortOptions.of(s -> s.geoDistance(g -> g.field(point.path())
                .location(l -> l.latlon(c -> c.lat(center.lat()).lon(center.lon())))
                .order(SortOrder.Asc)));
    }
}
