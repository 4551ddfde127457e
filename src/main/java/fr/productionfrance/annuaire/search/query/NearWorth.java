package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Points for being near the asked place, by the page's round distances: within each of them is one more. */
final class NearWorth {

    private NearWorth() {}

    static List<Query> of(@Nullable Near near, IndexField point) {
        if (near == null) {
            return List.of();
        }
        return Preset.of(Facet.DISTANCE).stream()
                .map(preset -> (int) preset.value())
                .filter(km -> km < near.km())
                .map(km -> Queries.worth(Rank.DISTANCE.points(1), PlaceCriteria.within(point, near.within(km))))
                .toList();
    }
}
