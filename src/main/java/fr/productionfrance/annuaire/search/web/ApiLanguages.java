package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.StateParameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The language of an answer: {@code lang}, else the first of the client's languages that is ours, else French. */
@Component
final class ApiLanguages {

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    ApiLanguages(Nomenclature nomenclature, Places places) {
        for (Language language : Language.values()) {
            words.put(language, new Words(nomenclature, places, language));
        }
    }

    Words of(HttpServletRequest request) {
        Language language = named(request.getParameter(StateParameter.LANGUAGE.parameter()))
                .or(() -> accepted(request))
                .orElse(Language.FR);
        return Objects.requireNonNull(words.get(language));
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        // Without the header, the container would name the machine's own language.
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> named(locale.getLanguage()).stream())
                        .findFirst();
    }

    private static Optional<Language> named(@Nullable String name) {
        return name == null
                ? Optional.empty()
                : Arrays.stream(Language.values())
                        .filter(language ->
                                language.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                        .findFirst();
    }
}
