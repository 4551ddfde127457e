package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.indexing.PublicCapability;
import fr.productionfrance.annuaire.search.indexing.PublicFiche;
import fr.productionfrance.annuaire.search.indexing.PublicFiche.PublicSite;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One hit of Elasticsearch as one row of the results. */
@Component
class HitReader {

    private final Views views;
    private final MatchedCapability matchedCapability;

    HitReader(Views views, MatchedCapability matchedCapability) {
        this.views = views;
        this.matchedCapability = matchedCapability;
    }

    FicheHit read(Hit<HitSource> hit, SearchCriteria criteria, List<Facet> toBeMet, Moment moment) {
        HitSource source = Objects.requireNonNull(hit.source(), "hits are asked for with their source");
        PublicFiche fiche = source.view();
        Optional<PublicCapability> matched = matchedCapability.of(hit);
        Optional<PublicSite> site = site(fiche, matched, criteria);
        return new FicheHit(
                fiche.id(),
                fiche.slug(),
                fiche.name(),
                site.map(PublicSite::city).orElse(null),
                site.map(PublicSite::departement).orElse(null),
                site.map(s -> distanceKm(s, criteria.near())).orElse(null),
                fiche.demo(),
                fiche.updatedOn(),
                validCertifications(fiche, moment),
                source.capabilityCount(),
                matched.map(capability -> view(capability, moment)).orElse(null),
                matchedCapability.leftBlank(hit, toBeMet),
                site.flatMap(HitReader::point).orElse(null));
    }

    private CapabilityView view(PublicCapability capability, Moment moment) {
        return views.toView(capability, moment);
    }

    private List<String> validCertifications(PublicFiche fiche, Moment moment) {
        return fiche.sites().stream()
                .flatMap(site -> site.certificates().stream())
                .filter(certificate -> views.isValid(certificate.expires(), moment))
                .map(PublicFiche.PublicCertificate::scheme)
                .distinct()
                .toList();
    }

    /** The site of the matched capability, else the nearest to the asked place, one in the asked area before the others. */
    private static Optional<PublicSite> site(
            PublicFiche fiche, Optional<PublicCapability> matched, SearchCriteria criteria) {
        if (fiche.sites().isEmpty()) {
            return Optional.empty();
        }
        if (matched.isPresent()) {
            return Optional.of(fiche.sites().get(matched.get().site()));
        }
        Comparator<PublicSite> outside = Comparator.comparing(site -> isOutside(site, criteria.area()));
        return fiche.sites().stream().min(outside.thenComparingDouble(site -> {
            Double km = distanceKm(site, criteria.near());
            return km == null ? Double.MAX_VALUE : km;
        }));
    }

    private static boolean isOutside(PublicSite site, @Nullable Area area) {
        return area != null && point(site).filter(area::contains).isEmpty();
    }

    private static @Nullable Double distanceKm(PublicSite site, @Nullable Near near) {
        return near == null
                ? null
                : point(site).map(point -> point.distanceKm(near.center())).orElse(null);
    }

    static Optional<GeoPoint> point(PublicSite site) {
        Double lat = site.lat();
        Double lon = site.lon();
        return lat == null || lon == null ? Optional.empty() : Optional.of(new GeoPoint(lat, lon));
    }
}
