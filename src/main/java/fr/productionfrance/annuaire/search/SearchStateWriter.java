package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a state as parameters, leaving out what is so anyway. */
final class SearchStateWriter {

    private final Map<String, List<String>> written = new LinkedHashMap<>();

    private SearchStateWriter() {}

    static Map<String, List<String>> write(SearchState state) {
        SearchStateWriter writer = new SearchStateWriter();
        writer.addCriteria(state.criteria());
        writer.addPage(state.page());
        writer.addDisplay(state);
        return writer.written;
    }

    private void addCriteria(SearchCriteria criteria) {
        add(StateParameter.TEXT, criteria.text().isBlank() ? null : criteria.text());
        add(StateParameter.TEXT_OPTIONAL, criteria.textOptional() ? "true" : null);
        for (Facet facet : Facet.values()) {
            add(facet.parameter(), values(criteria, facet));
        }
        add(StateParameter.ALL_CERTIFICATIONS, criteria.allCertifications() ? "true" : null);
    }

    /** What is asked of a facet, as its parameter has it; none where nothing is. */
    static List<String> values(SearchCriteria criteria, Facet facet) {
        return facet.kind() == Facet.Kind.QUANTITY
                ? quantity(criteria, facet).stream().toList()
                : ChoiceParameter.write(facet, criteria.chosen(facet));
    }

    private static Optional<String> quantity(SearchCriteria criteria, Facet facet) {
        Quantities asked = criteria.quantities();
        return switch (facet) {
            case TOLERANCE -> written(asked.tolerance(), ToleranceParameter::write);
            case SIZE -> written(asked.size(), SizeParameter::write);
            case MASS -> written(asked.massKg(), from -> RangeParameter.write(from, asked.massToKg(), Figures::write));
            case BATCH -> written(asked.batch(), from -> RangeParameter.write(from, asked.batchTo(), Object::toString));
            case LEAD_TIME -> written(asked.leadDays(), Object::toString);
            case DISTANCE -> written(criteria.near(), NearParameter::write);
            case AREA -> written(criteria.area(), AreaParameter::write);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<String> written(@Nullable T value, Function<T, String> writer) {
        return value == null ? Optional.empty() : Optional.of(writer.apply(value));
    }

    private void addPage(PageRequest page) {
        add(
                StateParameter.SORT,
                page.sort() == PageRequest.FIRST.sort() ? null : page.sort().parameter());
        add(
                StateParameter.BAND,
                page.band() == PageRequest.FIRST.band() ? null : page.band().parameter());
        add(StateParameter.LIMIT, page.size() == PageRequest.DEFAULT_SIZE ? null : Integer.toString(page.size()));
        add(StateParameter.AFTER, page.after());
    }

    private void addDisplay(SearchState state) {
        add(
                StateParameter.OPEN.parameter(),
                state.opened().entrySet().stream()
                        .flatMap(open -> open.getValue().stream()
                                .sorted()
                                .map(code -> open.getKey().parameter() + ":" + code))
                        .toList());
        add(StateParameter.VIEW, state.view() == ResultView.LIST ? null : lowerCase(state.view()));
        add(StateParameter.CONFIRMED_ONLY, state.confirmedOnly() ? "true" : null);
        add(
                StateParameter.SAID.parameter(),
                state.said().stream().map(SaidParameter::write).toList());
        Language language = state.language();
        add(StateParameter.LANGUAGE, language == null ? null : lowerCase(language));
    }

    private void add(StateParameter parameter, @Nullable String value) {
        add(parameter.parameter(), value == null ? List.of() : List.of(value));
    }

    private void add(String parameter, List<String> values) {
        if (!values.isEmpty()) {
            written.put(parameter, values);
        }
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
