package fr.productionfrance.annuaire.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words of origin in an address: {@code material:INOX.AUST.316L=inox 316L}, {@code unfiltered=Ra 0,8}, {@code refused=sans
 * chromage}. They are believed only of filters that the address asks for.
 */
final class SaidParameter {

    private static final String UNFILTERED = "unfiltered";
    private static final String REFUSED = "refused";
    private static final String BETWEEN_VALUES = ",";

    private SaidParameter() {}

    static Said read(String value) throws IllegalValueException {
        int equals = value.indexOf('=');
        String what = equals < 0 ? "" : value.substring(0, equals);
        String words = SearchableText.of(value.substring(equals + 1));
        if (words.isEmpty() || words.length() > Said.MOST_CHARACTERS) {
            throw new IllegalValueException(ParameterProblem.Code.NOT_SAID);
        }
        return switch (what) {
            case UNFILTERED -> new Said.WithoutFilter(words);
            case REFUSED -> new Said.Refused(words);
            default -> filter(what, words);
        };
    }

    private static Said filter(String what, String words) throws IllegalValueException {
        int colon = what.indexOf(':');
        Facet facet = Facet.ofParameter(what.substring(0, Math.max(colon, 0)))
                .orElseThrow(() -> new IllegalValueException(ParameterProblem.Code.NOT_SAID));
        List<String> values = Arrays.stream(what.substring(colon + 1).split(BETWEEN_VALUES))
                .filter(value -> !value.isEmpty())
                .toList();
        return new Said.Filter(facet, values, words);
    }

    static String write(Said said) {
        String what = switch (said) {
            case Said.Filter filter -> filter.facet().parameter() + ":" + String.join(BETWEEN_VALUES, filter.values());
            case Said.WithoutFilter _ -> UNFILTERED;
            case Said.Refused _ -> REFUSED;
        };
        return what + "=" + said.words();
    }

    /** Without the words of filters that are not, or no longer, asked. */
    static List<Said> stillTrue(List<Said> said, SearchCriteria criteria) {
        return said.stream()
                .flatMap(one -> one instanceof Said.Filter filter ? stillTrue(filter, criteria) : Stream.of(one))
                .distinct()
                .toList();
    }

    private static Stream<Said> stillTrue(Said.Filter filter, SearchCriteria criteria) {
        List<String> asked = SearchStateWriter.values(criteria, filter.facet());
        List<String> values = filter.values().stream()
                .filter(asked::contains)
                .distinct()
                .sorted()
                .toList();
        return values.isEmpty() ? Stream.empty() : Stream.of(new Said.Filter(filter.facet(), values, filter.words()));
    }
}
