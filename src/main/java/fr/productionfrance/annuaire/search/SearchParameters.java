package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The search as parameters of an address, the same for the page and for the API. Reading never fails: what is illegal is left
 * out and told as a problem. Reading what was written gives the same state back.
 */
@Component
public class SearchParameters {

    private static final Set<String> NAMES = names();
    /** What mail and advertising tools hang on to any address. */
    private static final Pattern TRACKING = Pattern.compile("utm_.*|mtm_.*|gclid|fbclid|msclkid");

    private final CriteriaReader criteria;

    public SearchParameters(Nomenclature nomenclature, Places places, ToleranceReader toleranceReader) {
        this.criteria = new CriteriaReader(nomenclature, places, toleranceReader);
    }

    /** The names of all parameters: what stands first in an address comes first. */
    public static Set<String> all() {
        return NAMES;
    }

    /** Understands an address whose names and values are decoded. */
    public SearchReading read(Map<String, List<String>> parameters) {
        Problems problems = new Problems();
        RawParameters raw = new RawParameters(parameters, problems);
        SearchCriteria asked = criteria.read(raw, problems);
        SearchState state = new SearchState(
                asked,
                PageReader.read(raw, problems, asked.near() != null),
                raw.whole(StateParameter.SAID.parameter(), SaidParameter::read),
                criteria.opened(raw),
                raw.one(StateParameter.VIEW.parameter(), value -> word(ResultView.values(), value))
                        .orElse(ResultView.LIST),
                CriteriaReader.yesOrNo(raw, StateParameter.CONFIRMED_ONLY),
                raw.one(StateParameter.LANGUAGE.parameter(), value -> word(Language.values(), value))
                        .orElse(null));
        noteUnknown(parameters.keySet(), problems);
        return new SearchReading(state, problems.found());
    }

    /** What is asked of a facet, as its parameter has it; none where nothing is. */
    public static List<String> values(SearchCriteria criteria, Facet facet) {
        return SearchStateWriter.values(criteria, facet);
    }

    /** The shortest address of a state: each name with its values, in a fixed order, without what goes without saying. */
    public Map<String, List<String>> write(SearchState state) {
        return SearchStateWriter.write(state);
    }

    /** What stands behind the question mark for a state, encoded; empty for the start. */
    public String query(SearchState state) {
        return write(state).entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void noteUnknown(Set<String> given, Problems problems) {
        for (String name : given) {
            if (!NAMES.contains(name) && !TRACKING.matcher(name).matches()) {
                problems.add(name, "", ParameterProblem.Code.UNKNOWN_PARAMETER, NAMES.toArray(String[]::new));
            }
        }
    }

    private static <T extends Enum<T>> T word(T[] all, String value) throws IllegalValueException {
        return PageReader.word(
                value.toLowerCase(Locale.ROOT),
                word -> named(all, word),
                all,
                one -> one.name().toLowerCase(Locale.ROOT));
    }

    private static <T extends Enum<T>> Optional<T> named(T[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(StateParameter.TEXT.parameter());
        Stream.of(Facet.values()).map(Facet::parameter).forEach(names::add);
        Stream.of(StateParameter.values()).map(StateParameter::parameter).forEach(names::add);
        return Collections.unmodifiableSet(names);
    }
}
