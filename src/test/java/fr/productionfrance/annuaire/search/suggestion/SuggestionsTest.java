package fr.productionfrance.annuaire.search.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.suggestion.Suggested.Value;
import fr.productionfrance.annuaire.search.understanding.Aspect;
import fr.productionfrance.annuaire.search.understanding.OwnWord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

    private static final Nomenclature NOMENCLATURE = Nomenclature.load();
    private static final Places PLACES = Places.load();
    private static final BookOfWords BOOK = new BookOfWords();

    private final CountingSearch search = new CountingSearch();
    private final Suggestions suggestions = new Suggestions(search, NOMENCLATURE, PLACES, BOOK);

    @BeforeEach
    void forgetOwnWords() {
        BOOK.use(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "tourn, process, MACH.TURN",
        "TOURN, process, MACH.TURN",
        "turning, process, MACH.TURN",
        "drehen, process, MACH.TURN",
        "electroeros, process, MACH.EDM",
        "électro-éros, process, MACH.EDM",
        "316, material, INOX.AUST.316L",
        "1.44, material, INOX.AUST.316L",
        "1.4404, material, INOX.AUST.316L",
        "x2crnimo17, material, INOX.AUST.316L",
        "inox, material, INOX",
        "en 91, cert, QMS.9100",
        "en9100, cert, QMS.9100",
    })
    void completes_trades_materials_and_certifications_in_any_language_and_spelling(
            String typed, String parameter, String code) {
        assertThat(codes(typed, Facet.ofParameter(parameter).orElseThrow())).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"tuornage, process, MACH.TURN", "fraizag, process, MACH.MILL", "electroerision, process, MACH.EDM"})
    void forgives_a_letter(String typed, String parameter, String code) {
        assertThat(codes(typed, Facet.ofParameter(parameter).orElseThrow())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"318L", "1.4405", "iso 9003", "42CD9"})
    void forgives_nothing_in_a_word_with_a_digit(String typed) {
        assertThat(suggestions.of(typed, Language.FR).values())
                .noneMatch(value -> List.of("INOX.AUST.316L", "QMS.9001", "STEEL.QT.42CRMO4")
                        .contains(value.code()));
    }

    @Test
    void names_what_it_suggests_in_the_language_of_the_page_and_says_by_which_other_name_it_was_found() {
        Value turning = first("drehen");
        assertThat(turning.name()).isEqualTo("Tournage");
        assertThat(turning.alias()).isEqualTo("Drehen");
        assertThat(first("tourn").alias()).isNull();
        assertThat(suggestions.of("tourn", Language.EN).values().getFirst().name())
                .isEqualTo("Turning");
    }

    @Test
    void tells_how_many_fiches_each_gives_and_puts_what_nobody_makes_last() {
        search.counts = Map.of(Facet.PROCESS, Map.of("MACH.TURN.CNC", 12L, "MACH.TURN", 43L));
        List<Value> found = suggestions.of("tourn", Language.FR).values();

        assertThat(found.getFirst().code()).isEqualTo("MACH.TURN");
        assertThat(found.getFirst().fiches()).isEqualTo(43);
        assertThat(found.getLast().fiches()).isZero();
    }

    @Test
    void asks_for_the_counts_once_for_all_who_type() {
        suggestions.of("tourn", Language.FR);
        suggestions.of("frais", Language.FR);

        assertThat(search.counted).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void suggests_the_nomenclature_alone_while_nobody_can_search(boolean known) {
        search.limited = known;
        search.away = !known;
        search.firms = List.of();

        assertThat(first("tourn").fiches()).isNull();
        assertThat(codes("tourn", Facet.PROCESS)).contains("MACH.TURN");
    }

    @Test
    void firms_and_places_stand_beside() {
        search.firms = List.of(new FicheReference("dupont", "Ateliers Dupont", "Firminy"));
        Suggested found = suggestions.of("st etien", Language.FR);

        assertThat(found.firms()).extracting(FicheReference::slug).containsExactly("dupont");
        assertThat(found.places()).extracting(Commune::insee).contains("42218");
    }

    @Test
    void completes_the_last_words_where_the_whole_is_the_beginning_of_nothing() {
        Suggested found = suggestions.of("pièces en tournage inox 316", Language.FR);

        assertThat(found.rest()).isEqualTo("pièces en tournage");
        assertThat(found.values()).extracting(Value::code).contains("INOX.AUST.316L");
    }

    @Test
    void reads_the_clusters_own_words_and_no_retired_ones_at_once() {
        assertThat(codes("zigouillage", Facet.PROCESS)).isEmpty();
        BOOK.use(List.of(
                new OwnWord("zigouillage", Optional.of(new OwnWord.Target(Aspect.PROCESS, "MACH.EDM.WIRE"))),
                new OwnWord("tournage", Optional.empty())));

        assertThat(codes("zigou", Facet.PROCESS)).containsExactly("MACH.EDM.WIRE");
        assertThat(suggestions.of("tournage", Language.FR).values())
                .noneMatch(value -> value.code().equals("MACH.TURN") && value.alias() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "t", "***", "\u0000\u0001", "\uD83D\uDD29", "zzzzqqq", "<b>", "\"*:*"})
    void suggests_nothing_for_nothing(String typed) {
        assertThat(suggestions.of(typed, Language.FR).size()).isZero();
    }

    @Test
    void completes_no_pasted_page() {
        assertThat(suggestions.of("tournage ".repeat(1000), Language.FR).size()).isZero();
    }

    private Value first(String typed) {
        return suggestions.of(typed, Language.FR).values().getFirst();
    }

    private List<String> codes(String typed, Facet facet) {
        return suggestions.of(typed, Language.FR).values().stream()
                .filter(value -> value.facet() == facet)
                .map(Value::code)
                .toList();
    }
}
