package fr.productionfrance.annuaire.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads which page of the hits is asked for, and in which order. */
final class PageReader {

    private static final Figures.Limits LIMIT = new Figures.Limits(1, PageRequest.MAX_SIZE, "");
    /** Cursors are written in the letters of base64. */
    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_+/=.-]{1,2000}");

    private PageReader() {}

    static PageRequest read(RawParameters raw, Problems problems, boolean placeGiven) {
        Band band = raw.one(
                        StateParameter.BAND.parameter(),
                        value -> word(value, Band::ofParameter, Band.values(), Band::parameter))
                .orElse(PageRequest.FIRST.band());
        SortOrder sort = raw.one(
                        StateParameter.SORT.parameter(),
                        value -> word(value, SortOrder::ofParameter, SortOrder.values(), SortOrder::parameter))
                .orElse(PageRequest.FIRST.sort());
        if (sort == SortOrder.DISTANCE && !placeGiven) {
            problems.add(StateParameter.SORT.parameter(), sort.parameter(), ParameterProblem.Code.NEEDS_PLACE);
            sort = PageRequest.FIRST.sort();
        }
        int limit = raw.one(StateParameter.LIMIT.parameter(), LIMIT::readWhole).orElse(PageRequest.DEFAULT_SIZE);
        String after =
                raw.one(StateParameter.AFTER.parameter(), PageReader::cursor).orElse(null);
        return new PageRequest(band, sort, limit, after);
    }

    static <T> T word(String value, Function<String, Optional<T>> known, T[] all, Function<T, String> name)
            throws IllegalValueException {
        return known.apply(value)
                .orElseThrow(() -> new IllegalValueException(
                        ParameterProblem.Code.NOT_ONE_OF,
                        Arrays.stream(all).map(name).toArray(String[]::new)));
    }

    private static String cursor(String value) throws IllegalValueException {
        if (!CURSOR.matcher(value).matches()) {
            throw new IllegalValueException(ParameterProblem.Code.NOT_A_CURSOR);
        }
        return value;
    }
}
