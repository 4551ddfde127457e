package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.indexing.FicheDocument.CertificateDocument;
import fr.productionfrance.annuaire.search.indexing.FicheDocument.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a stored fiche to its document. The parts that are a copy of fields are MapStruct's. */
@Component
class FicheDocumentMapper {

    private final Nomenclature nomenclature;
    private final Places places;
    private final VocabularyExpansion vocabulary;
    private final PublicFicheMapper publicFiche;
    private final CapabilityDocumentMapper capabilities;
    private final CodePath certifications;

    FicheDocumentMapper(
            Nomenclature nomenclature,
            Places places,
            VocabularyExpansion vocabulary,
            PublicFicheMapper publicFiche,
            CapabilityDocumentMapper capabilities) {
        this.nomenclature = nomenclature;
        this.places = places;
        this.vocabulary = vocabulary;
        this.publicFiche = publicFiche;
        this.capabilities = capabilities;
        this.certifications = new CodePath(nomenclature.certifications());
    }

    FicheDocument toDocument(Fiche fiche) {
        FicheData data = fiche.data();
        List<CapabilityDocument> nested = capabilities(data);
        return new FicheDocument(
                fiche.id().toString(),
                fiche.slug(),
                fiche.version(),
                fiche.updatedAt().toEpochMilli(),
                toPoint(Lot.of(fiche.id().toString())),
                data.demo(),
                Stream.of(data.tradeName(), data.name())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                placeNames(data),
                data.presentation(),
                vocabulary.words(data),
                vocabulary.nearWords(data),
                data.sectors(),
                headcountGroup(data.headcount()),
                departements(data),
                points(data),
                data.sites().isEmpty() || data.sites().stream().anyMatch(site -> site.point() == null),
                data.sites().isEmpty() || data.sites().stream().anyMatch(site -> site.departement() == null),
                nested.size(),
                BestOf.capabilities(nested),
                certificates(data),
                nested,
                publicFiche.toPublic(fiche));
    }

    private List<CapabilityDocument> capabilities(FicheData data) {
        List<CapabilityDocument> documents = new ArrayList<>();
        CoreTrades core = CoreTrades.of(data, nomenclature.processes());
        for (int number = 0; number < data.sites().size(); number++) {
            Site site = data.sites().get(number);
            for (Capability capability : site.capabilities()) {
                Capacity capacity = CapacityOf.process(capability.process(), site, nomenclature.processes())
                        .orElse(null);
                documents.add(capabilities.toDocument(
                        capability,
                        VocabularyExpansion.materials(capability),
                        site,
                        publicFiche.toPublic(capability, number, capacity),
                        core.hold(capability)));
            }
        }
        return documents;
    }

    private List<CertificateDocument> certificates(FicheData data) {
        return data.sites().stream()
                .flatMap(site -> site.certificates().stream())
                .map(this::toDocument)
                .toList();
    }

    private CertificateDocument toDocument(Certificate certificate) {
        LocalDate expires = certificate.expires();
        return new CertificateDocument(
                Objects.requireNonNull(certifications.at(1, certificate.scheme())),
                certifications.at(2, certificate.scheme()),
                certifications.at(3, certificate.scheme()),
                expires == null ? null : FrenchTime.endOf(expires));
    }

    private List<String> placeNames(FicheData data) {
        Set<String> names = new LinkedHashSet<>();
        for (Site site : data.sites()) {
            if (site.address() != null) {
                names.add(site.address().city());
            }
            if (site.departement() != null) {
                places.departement(site.departement()).ifPresent(found -> names.add(found.name()));
            }
        }
        return List.copyOf(names);
    }

    private static Set<String> departements(FicheData data) {
        Set<String> codes = new LinkedHashSet<>();
        for (Site site : data.sites()) {
            if (site.departement() != null) {
                codes.add(site.departement());
            }
        }
        return codes;
    }

    private static List<Point> points(FicheData data) {
        List<Point> points = new ArrayList<>();
        for (Site site : data.sites()) {
            if (site.point() != null) {
                points.add(toPoint(site.point()));
            }
        }
        return points;
    }

    private static Point toPoint(GeoPoint point) {
        return new Point(point.lat(), point.lon());
    }

    private static @Nullable String headcountGroup(@Nullable HeadcountBand band) {
        return band == null ? null : band.group().map(Enum::name).orElse(null);
    }
}
