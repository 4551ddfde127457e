package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place asked: {@code 42218:50} for 50 km around the commune of INSEE code 42218, which is Saint-Étienne. */
final class NearParameter {

    private static final Figures.Limits KM = new Figures.Limits(1, Near.MAX_KM, "km");
    private static final Pattern PLACE = Pattern.compile("(\\d[\\dAB]\\d{3})(?::(.{1,20}))?", Pattern.CASE_INSENSITIVE);

    private final Places places;

    NearParameter(Places places) {
        this.places = places;
    }

    Near read(String value) throws IllegalValueException {
        Matcher place = PLACE.matcher(value);
        if (!place.matches()) {
            throw new IllegalValueException(ParameterProblem.Code.NOT_A_PLACE);
        }
        String km = place.group(2);
        Commune commune = places.byInsee(place.group(1).toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalValueException(ParameterProblem.Code.UNKNOWN_PLACE));
        GeoPoint point = commune.point();
        if (point == null) {
            throw new IllegalValueException(ParameterProblem.Code.PLACE_WITHOUT_POINT);
        }
        return new Near(commune.insee(), point, km == null ? Near.DEFAULT_KM : KM.readWhole(km));
    }

    static String write(Near near) {
        return near.insee() + ":" + near.km();
    }
}
