package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.SimilarFiche;
import fr.productionfrance.annuaire.search.indexing.PublicCapability;
import fr.productionfrance.annuaire.search.indexing.PublicFiche;
import fr.productionfrance.annuaire.search.indexing.PublicFiche.PublicSite;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a similar fiche what it has in common with the other, and how far it is. */
@Component
class SimilarReader {

    private final Vocabulary materials;

    SimilarReader(Nomenclature nomenclature) {
        this.materials = nomenclature.materials();
    }

    SimilarFiche read(Hit<HitSource> hit, FicheView other) {
        HitSource source = Objects.requireNonNull(hit.source(), "hits are asked for with their source");
        PublicFiche fiche = source.view();
        Map<String, Set<String>> wanted = SimilarQuery.materialsByProcess(other);
        List<PublicCapability> common = source.declared().stream()
                .filter(capability -> wanted.containsKey(capability.process()))
                .sorted(Comparator.comparing(capability -> !sameMaterial(capability, wanted)))
                .toList();
        Optional<Placed> nearest = fiche.sites().stream()
                .map(site -> new Placed(site, distanceKm(site, other)))
                .min(Comparator.comparingDouble(placed -> placed.km() == null ? Double.MAX_VALUE : placed.km()));
        return new SimilarFiche(
                fiche.slug(),
                fiche.name(),
                nearest.map(placed -> placed.site().city()).orElse(null),
                nearest.map(placed -> placed.site().departement()).orElse(null),
                nearest.map(Placed::km).orElse(null),
                fiche.demo(),
                common.stream().map(PublicCapability::process).distinct().toList(),
                common.stream()
                        .filter(capability -> sameMaterial(capability, wanted))
                        .flatMap(capability -> Stream.ofNullable(capability.material()))
                        .distinct()
                        .toList());
    }

    private record Placed(PublicSite site, @Nullable Double km) {}

    /** The same family, or a part of it: what the grades say, or the family where none are given. */
    private boolean sameMaterial(PublicCapability capability, Map<String, Set<String>> wanted) {
        Set<String> families = wanted.getOrDefault(capability.process(), Set.of());
        Stream<String> codes =
                capability.grades().isEmpty() ? Stream.ofNullable(capability.material()) : capability.grades().stream();
        return codes.anyMatch(code -> !Collections.disjoint(materials.withAncestors(code), families));
    }

    private static @Nullable Double distanceKm(PublicSite site, FicheView other) {
        Double lat = site.lat();
        Double lon = site.lon();
        if (lat == null || lon == null) {
            return null;
        }
        GeoPoint here = new GeoPoint(lat, lon);
        return other.sites().stream()
                .flatMap(one -> point(one).stream())
                .map(here::distanceKm)
                .min(Double::compare)
                .orElse(null);
    }

    static Optional<GeoPoint> point(FicheView.SiteView site) {
        Double lat = site.lat();
        Double lon = site.lon();
        return lat == null || lon == null ? Optional.empty() : Optional.of(new GeoPoint(lat, lon));
    }
}
