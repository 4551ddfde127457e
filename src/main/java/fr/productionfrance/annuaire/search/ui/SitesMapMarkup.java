package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes the map of a fiche's sites, whose addresses the page has in words. It stays hidden where no script draws it. */
final class SitesMapMarkup {

    private final MapLook look;
    private final Wording wording;

    SitesMapMarkup(MapLook look, Wording wording) {
        this.look = look;
        this.wording = wording;
    }

    private record Place(double lat, double lon, String name) {}

    /** Nothing where no site's place is known. */
    Optional<Element> section(FicheView fiche) {
        List<Place> places = fiche.sites().stream()
                .flatMap(site -> place(site, fiche.name()))
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String title = wording.text("map.sites", places.size());
        Element section = Tags.tag("section", "fiche-map");
        section.appendElement("h2").text(title);
        Element map = section.appendElement(MapLook.TAG).attr("hidden", true).attr("sites", MapLook.json(places));
        look.ofSites(title).forEach(map::attr);
        return Optional.of(section);
    }

    private static Stream<Place> place(SiteView site, String firm) {
        Double lat = site.lat();
        Double lon = site.lon();
        if (lat == null || lon == null) {
            return Stream.empty();
        }
        String name = Stream.of(site.label(), site.city())
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> one + ", " + other)
                .orElse(firm);
        return Stream.of(new Place(lat, lon, name));
    }
}
