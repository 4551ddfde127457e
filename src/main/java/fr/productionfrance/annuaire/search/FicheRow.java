package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.search.FicheView.CertificateView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import java.util.List;
import java.util.Optional;

/** A whole fiche as one row of the results, where nothing was asked of its capabilities. */
public final class FicheRow {

    private FicheRow() {}

    public static FicheHit of(FicheView fiche) {
        Optional<SiteView> first = fiche.sites().stream().findFirst();
        List<CapabilityView> capabilities = fiche.sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .toList();
        return new FicheHit(
                fiche.id(),
                fiche.slug(),
                fiche.name(),
                first.map(SiteView::city).orElse(null),
                first.map(SiteView::departement).orElse(null),
                null,
                fiche.demo(),
                fiche.updatedOn(),
                validCertifications(fiche),
                capabilities.size(),
                capabilities.stream().findFirst().orElse(null),
                List.of(),
                first.flatMap(FicheRow::point).orElse(null));
    }

    private static Optional<GeoPoint> point(SiteView site) {
        Double lat = site.lat();
        Double lon = site.lon();
        return lat == null || lon == null ? Optional.empty() : Optional.of(new GeoPoint(lat, lon));
    }

    private static List<String> validCertifications(FicheView fiche) {
        return fiche.sites().stream()
                .flatMap(site -> site.certificates().stream())
                .filter(CertificateView::valid)
                .map(CertificateView::scheme)
                .distinct()
                .toList();
    }
}
