package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Area;
import java.util.Comparator;

/** Says where an area of the map is: by the largest town in it, since nobody reads degrees, and by its size. */
final class AreaWords {

    private final Places places;
    private final Wording wording;
    private final Figures figures;

    AreaWords(Places places, Wording wording) {
        this.places = places;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
    }

    String of(Area area) {
        String size = figures.distance(area.widthKm()) + " × " + figures.distance(area.heightKm());
        return places.communes().stream()
                .filter(commune -> commune.point() != null && area.contains(commune.point()))
                .max(Comparator.comparingInt(Commune::population))
                .map(town -> wording.text("map.area.town", town.name(), size))
                .orElse(size);
    }
}
