package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.CertificateView;
import fr.productionfrance.annuaire.search.FicheView.ContactView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A fiche in the words of schema.org: the firm, where its workshops stand, what it is certified for and what it makes. */
final class FicheData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The registry of French firms among those of ISO/IEC 6523. */
    private static final String SIRENE = "0002:";

    private final FacetWords words;

    FicheData(FacetWords words) {
        this.words = words;
    }

    /** @param site where the application's root is, with a slash at its end */
    String json(FicheView fiche, String site, String path) {
        List<SiteView> placed =
                fiche.sites().stream().filter(FicheData::isPlaced).toList();
        Map<String, Object> firm = new LinkedHashMap<>();
        firm.put("@context", "https://schema.org");
        firm.put("@type", placed.size() == 1 ? "LocalBusiness" : "Organization");
        firm.put("@id", site + path);
        firm.put("url", site + path);
        firm.put("name", fiche.name());
        put(firm, "legalName", fiche.registeredName());
        put(firm, "description", fiche.presentation());
        put(firm, "iso6523Code", SIRENE + fiche.siren());
        put(
                firm,
                "sameAs",
                ContactMarkup.website(fiche.website()).map(URI::toString).orElse(null));
        if (placed.size() == 1) {
            firm.putAll(place(placed.getFirst()));
        } else if (!placed.isEmpty()) {
            firm.put("location", placed.stream().map(FicheData::typedPlace).toList());
        }
        contacts(firm, fiche.contacts());
        putAll(firm, "knowsLanguage", fiche.languages().stream());
        putAll(firm, "knowsAbout", capabilities(fiche).map(capability -> words.process(capability.process())));
        putAll(
                firm,
                "hasCertification",
                fiche.sites().stream()
                        .flatMap(one -> one.certificates().stream())
                        .filter(CertificateView::valid)
                        .map(this::certification));
        return JSON.writeValueAsString(firm);
    }

    private static Stream<CapabilityView> capabilities(FicheView fiche) {
        return fiche.sites().stream().flatMap(site -> site.capabilities().stream());
    }

    private static boolean isPlaced(SiteView site) {
        return site.city() != null || site.lat() != null;
    }

    private static Map<String, Object> typedPlace(SiteView site) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("@type", "Place");
        put(typed, "name", site.label());
        typed.putAll(place(site));
        return typed;
    }

    private static Map<String, Object> place(SiteView site) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        put(address, "streetAddress", site.street());
        put(address, "postalCode", site.postcode());
        put(address, "addressLocality", site.city());
        address.put("addressCountry", "FR");
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("address", address);
        if (site.lat() != null && site.lon() != null) {
            place.put("geo", Map.of("@type", "GeoCoordinates", "latitude", site.lat(), "longitude", site.lon()));
        }
        return place;
    }

    /** Functions and switchboards, not people: who answers may change, and names are not for machines to gather. */
    private static void contacts(Map<String, Object> firm, List<ContactView> contacts) {
        contacts.stream().findFirst().ifPresent(first -> {
            put(firm, "email", first.email());
            put(firm, "telephone", first.phone());
        });
    }

    private Map<String, Object> certification(CertificateView certificate) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("@type", "Certification");
        written.put("name", words.certification(certificate.scheme()));
        put(written, "certificationIdentification", certificate.number());
        put(written, "about", certificate.scope());
        if (certificate.body() != null) {
            written.put("issuedBy", Map.of("@type", "Organization", "name", certificate.body()));
        }
        put(written, "validFrom", certificate.issued());
        put(written, "expires", certificate.expires());
        return written;
    }

    private static void putAll(Map<String, Object> where, String name, Stream<?> values) {
        List<?> known = values.distinct().toList();
        if (!known.isEmpty()) {
            where.put(name, known);
        }
    }

    private static void put(Map<String, Object> where, String name, @Nullable Object value) {
        String text = Objects.toString(value, "");
        if (!text.isBlank()) {
            where.put(name, text);
        }
    }
}
