package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The values of the tree and list facets. Codes are written as they are, names of states and groups in small letters. */
final class ChoiceParameter {

    private static final Map<Facet, List<String>> NAMES = Map.of(
            Facet.AVAILABILITY, names(Availability.values()),
            Facet.HEADCOUNT, names(HeadcountGroup.values()));

    private final Map<Facet, Predicate<String>> codes;

    ChoiceParameter(Nomenclature nomenclature, Places places) {
        codes = Map.of(
                Facet.PROCESS, nomenclature.processes()::contains,
                Facet.MATERIAL, nomenclature.materials()::contains,
                Facet.CERTIFICATION, nomenclature.certifications()::contains,
                Facet.SECTOR, nomenclature.sectors()::contains,
                Facet.DEPARTEMENT, code -> places.departement(code).isPresent());
    }

    String read(Facet facet, String value) throws IllegalValueException {
        return NAMES.containsKey(facet) ? readName(facet, value) : readCode(facet, value);
    }

    static List<String> write(Facet facet, Set<String> values) {
        Function<String, String> written =
                NAMES.containsKey(facet) ? value -> value.toLowerCase(Locale.ROOT) : Function.identity();
        return values.stream().map(written).sorted().toList();
    }

    /** The few words that a facet takes, as they are written; none for codes, which are too many to tell. */
    static List<String> words(Facet facet) {
        return NAMES.getOrDefault(facet, List.of()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String readName(Facet facet, String value) throws IllegalValueException {
        String name = value.toUpperCase(Locale.ROOT);
        if (!NAMES.getOrDefault(facet, List.of()).contains(name)) {
            throw new IllegalValueException(
                    ParameterProblem.Code.NOT_ONE_OF, words(facet).toArray(String[]::new));
        }
        return name;
    }

    private String readCode(Facet facet, String value) throws IllegalValueException {
        String code = value.toUpperCase(Locale.ROOT);
        Predicate<String> known = codes.getOrDefault(facet, _ -> false);
        if (!known.test(code)) {
            throw new IllegalValueException(ParameterProblem.Code.UNKNOWN_CODE);
        }
        return code;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
