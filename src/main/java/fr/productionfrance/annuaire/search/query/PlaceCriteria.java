package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.isAnyOf;
import static fr.productionfrance.annuaire.search.query.Queries.isTrue;
import static fr.productionfrance.annuaire.search.query.Queries.isUnknown;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where it must be: at the site of the capability that is asked for, or at any site where none is. */
final class PlaceCriteria {

    List<Criterion> ofCapability(SearchCriteria criteria) {
        return of(
                criteria,
                IndexField.CAPABILITY_POINT,
                isUnknown(IndexField.CAPABILITY_POINT),
                IndexField.CAPABILITY_DEPARTEMENT,
                isUnknown(IndexField.CAPABILITY_DEPARTEMENT));
    }

    List<Criterion> ofAnySite(SearchCriteria criteria) {
        return of(
                criteria,
                IndexField.POINT,
                isTrue(IndexField.PLACE_UNKNOWN),
                IndexField.DEPARTEMENT,
                isTrue(IndexField.DEPARTEMENT_UNKNOWN));
    }

    private static List<Criterion> of(
            SearchCriteria criteria,
            IndexField point,
            Query pointBlank,
            IndexField departement,
            Query departementBlank) {
        List<Criterion> asked = new ArrayList<>();
        Near near = criteria.near();
        if (near != null) {
            asked.add(new Criterion(Facet.DISTANCE, within(point, near), pointBlank));
        }
        Area area = criteria.area();
        if (area != null) {
            asked.add(new Criterion(Facet.AREA, in(point, area), pointBlank));
        }
        Set<String> departements = criteria.chosen(Facet.DEPARTEMENT);
        if (!departements.isEmpty()) {
            asked.add(new Criterion(Facet.DEPARTEMENT, isAnyOf(departement, departements), departementBlank));
        }
        return asked;
    }

    static Query within(IndexField point, Near near) {
        return Query.of(q -> q.geoDistance(g -> g.field(point.path())
                .distance(near.km() + "km")
                .location(l -> l.latlon(
                        c -> c.lat(near.center().lat()).lon(near.center().lon())))));
    }

    static Query in(IndexField point, Area area) {
        return Query.of(q -> q.geoBoundingBox(b -> b.field(point.path())
                .boundingBox(r -> r.coords(c -> c.bottom(area.south())
                        .left(area.west())
                        .top(area.north())
                        .right(area.east())))));
    }
}
