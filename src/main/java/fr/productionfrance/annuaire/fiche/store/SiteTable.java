package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Siret;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sites by themselves; what they hold stands in tables of its own. */
final class SiteTable extends PartTable<Site> {

    SiteTable() {
        super("site", false, """
                siret, label, street, postcode, insee, city, departement, lat, lon, crane_t, clean_room_iso""");
    }

    @Override
    List<Placed<Site>> partsOf(FicheData data) {
        return placed(data.sites().stream()
                .map(site -> site.withParts(List.of(), List.of(), List.of(), List.of()))
                .toList());
    }

    @Override
    void write(Site site, RowWriter row) throws SQLException {
        Siret siret = site.siret();
        Site.Address address = site.address();
        GeoPoint point = site.point();
        row.text(siret == null ? null : siret.value())
                .text(site.label())
                .text(address == null ? null : address.street())
                .text(address == null ? null : address.postcode())
                .text(address == null ? null : address.insee())
                .text(address == null ? null : address.city())
                .text(site.departement())
                .number(point == null ? null : point.lat())
                .number(point == null ? null : point.lon())
                .number(site.craneT())
                .integer(site.cleanRoomIso());
    }

    @Override
    Site read(RowReader row) throws SQLException {
        return new Site(
                row.textAs(Siret::new),
                row.textOrNull(),
                address(row),
                row.textOrNull(),
                point(row),
                row.numberOrNull(),
                row.integerOrNull(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Site.@Nullable Address address(RowReader row) throws SQLException {
        String street = row.textOrNull();
        String postcode = row.textOrNull();
        String insee = row.textOrNull();
        String city = row.textOrNull();
        return postcode == null || insee == null || city == null
                ? null
                : new Site.Address(street, postcode, insee, city);
    }

    private static @Nullable GeoPoint point(RowReader row) throws SQLException {
        Double lat = row.numberOrNull();
        Double lon = row.numberOrNull();
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }
}
