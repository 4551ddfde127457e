package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Siret;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A site while a row is laid over it. */
final class SiteDraft {

    private final Site stored;

    @Nullable
    Siret siret;

    @Nullable
    String label;

    @Nullable
    String street;

    @Nullable
    String postcode;

    @Nullable
    String insee;

    @Nullable
    String city;

    @Nullable
    String departement;

    @Nullable
    Double lat;

    @Nullable
    Double lon;

    @Nullable
    Double craneT;

    @Nullable
    Integer cleanRoomIso;

    List<Certificate> certificates;

    private SiteDraft(Site stored) {
        this.stored = stored;
        this.siret = stored.siret();
        this.label = stored.label();
        this.departement = stored.departement();
        this.craneT = stored.craneT();
        this.cleanRoomIso = stored.cleanRoomIso();
        this.certificates = stored.certificates();
        if (stored.address() != null) {
            this.street = stored.address().street();
            this.postcode = stored.address().postcode();
            this.insee = stored.address().insee();
            this.city = stored.address().city();
        }
        if (stored.point() != null) {
            this.lat = stored.point().lat();
            this.lon = stored.point().lon();
        }
    }

    static SiteDraft of(Site stored) {
        return new SiteDraft(stored);
    }

    /** A site that nothing is known of yet. */
    static Site unknown() {
        return new Site(null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of());
    }

    /** Moves to a place as a row names it; what the row leaves out of the place is no longer known. */
    void move(Commune commune, String newPostcode) {
        boolean elsewhere = !commune.insee().equals(insee);
        postcode = newPostcode;
        insee = commune.insee();
        city = commune.name();
        departement = commune.departement();
        GeoPoint middle = commune.point();
        if (elsewhere || lat == null) {
            lat = middle == null ? null : middle.lat();
            lon = middle == null ? null : middle.lon();
        }
    }

    void leaveAddress() {
        street = null;
        postcode = null;
        insee = null;
        city = null;
    }

    /** @throws RejectedRowException when a place or a point is told by halves */
    Site build() {
        return new Site(
                siret,
                label,
                address(),
                departement,
                point(),
                craneT,
                cleanRoomIso,
                certificates,
                stored.resources(),
                stored.capabilities(),
                stored.capacities());
    }

    private Site.@Nullable Address address() {
        if (postcode == null || insee == null || city == null) {
            if (street != null) {
                throw new RejectedRowException(ColumnName.STREET, LineFault.PLACE_MISSING);
            }
            return null;
        }
        return new Site.Address(street, postcode, insee, city);
    }

    private @Nullable GeoPoint point() {
        if (lat == null && lon == null) {
            return null;
        }
        if (lat == null || lon == null) {
            throw new RejectedRowException(
                    lat == null ? ColumnName.LATITUDE : ColumnName.LONGITUDE, LineFault.POINT_INCOMPLETE);
        }
        return new GeoPoint(lat, lon);
    }
}
