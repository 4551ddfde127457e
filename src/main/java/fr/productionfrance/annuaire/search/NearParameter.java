package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.CityAbroad;
import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place asked: {@code 42218:50} for 50 km around the commune of INSEE code 42218, which is Saint-Étienne, or
 * {@code CH.GENEVE:50} around a city beyond the border.
 */
final class NearParameter {

    private static final Figures.Limits KM = new Figures.Limits(1, Near.MAX_KM, "km");
    private static final Pattern PLACE =
            Pattern.compile("(\\d[\\dAB]\\d{3}|[A-Z]{2}\\.[A-Z]{2,20})(?::(.{1,20}))?", Pattern.CASE_INSENSITIVE);

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
        String code = place.group(1).toUpperCase(Locale.ROOT);
        return new Near(code, point(code), km == null ? Near.DEFAULT_KM : KM.readWhole(km));
    }

    private GeoPoint point(String code) throws IllegalValueException {
        Optional<CityAbroad> abroad = places.abroad(code);
        if (abroad.isPresent()) {
            return abroad.get().point();
        }
        Commune commune =
                places.byInsee(code).orElseThrow(() -> new IllegalValueException(ParameterProblem.Code.UNKNOWN_PLACE));
        GeoPoint point = commune.point();
        if (point == null) {
            throw new IllegalValueException(ParameterProblem.Code.PLACE_WITHOUT_POINT);
        }
        return point;
    }

    static String write(Near near) {
        return near.code() + ":" + near.km();
    }
}
