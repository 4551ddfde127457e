package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SortOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchMessagesTest {

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_texts(Language language) {
        assertThat(Words.bundle(language.locale()).keySet())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Words.bundle(Locale.ROOT).keySet());
        assertThat(Words.bundle(language.locale()).getLocale().getLanguage())
                .isEqualTo(language == Language.FR ? "" : language.locale().getLanguage());
    }

    @ParameterizedTest
    @EnumSource
    void no_text_has_an_apostrophe_that_a_message_format_would_swallow(Language language) {
        var bundle = Words.bundle(language.locale());
        assertThat(bundle.keySet())
                .allSatisfy(key -> assertThat(bundle.getString(key)).doesNotContain("'"));
    }

    @Test
    void every_facet_state_size_and_order_has_its_words() {
        Stream<String> keys = Stream.of(
                        Arrays.stream(Facet.values()).map(facet -> "search.facet." + FacetWords.key(facet)),
                        Arrays.stream(Facet.values())
                                .filter(facet -> facet.hasValues() && facet.kind() == Facet.Kind.QUANTITY)
                                .flatMap(facet -> Stream.of("ask.", "example.", "asked.", "unread.")
                                        .map(kind -> "search." + kind + FacetWords.key(facet))),
                        Arrays.stream(Availability.values()).map(state -> "search.availability." + small(state)),
                        Arrays.stream(Availability.values()).map(state -> "search.state." + small(state)),
                        Arrays.stream(HeadcountGroup.values()).map(group -> "search.headcount." + small(group)),
                        Arrays.stream(SortOrder.values()).map(order -> "search.sort." + small(order)))
                .flatMap(all -> all);
        assertThat(Words.bundle(Locale.ROOT).keySet()).containsAll(keys.toList());
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
