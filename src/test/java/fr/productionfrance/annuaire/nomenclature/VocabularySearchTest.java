package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularySearchTest {

    private static final Nomenclature NOMENCLATURE = Nomenclature.load();
    private static final VocabularySearch PROCESSES = new VocabularySearch(NOMENCLATURE.processes(), _ -> Map.of());
    private static final VocabularySearch MATERIALS = new VocabularySearch(NOMENCLATURE.materials(), _ -> Map.of());

    @ParameterizedTest
    @CsvSource({
        "tournage, MACH.TURN",
        "TOURNAGE, MACH.TURN",
        "Drehen, MACH.TURN",
        "turning, MACH.TURN",
        "electroerosion a fil, MACH.EDM.WIRE",
        "wire edm, MACH.EDM.WIRE",
        "MACH.TURN.CNC, MACH.TURN.CNC",
    })
    void words_of_any_language_and_codes_find_a_process_among_the_first(String typed, String code) {
        assertThat(codes(PROCESSES, typed)).contains(code);
    }

    @Test
    void a_grade_is_found_by_a_designation_of_another_norm() {
        assertThat(codes(MATERIALS, "1.4404")).isNotEmpty().first().asString().contains("316L");
    }

    @Test
    void a_family_comes_before_its_grades() {
        assertThat(codes(MATERIALS, "titane")).first().isEqualTo("TI");
    }

    @Test
    void nothing_typed_finds_nothing_and_neither_does_what_is_not_there() {
        assertThat(codes(PROCESSES, "  ")).isEmpty();
        assertThat(codes(PROCESSES, "zorglub")).isEmpty();
        assertThat(codes(PROCESSES, "<script>")).isEmpty();
    }

    @Test
    void only_what_is_offered_is_found() {
        assertThat(PROCESSES.like("tournage", Language.FR, Concept::leaf, 20))
                .isNotEmpty()
                .allMatch(Concept::leaf);
    }

    @Test
    void a_name_of_the_clusters_own_finds_what_it_names_from_when_it_is_given() {
        Map<String, List<String>> own = new HashMap<>();
        VocabularySearch search = new VocabularySearch(NOMENCLATURE.processes(), _ -> own);
        assertThat(codes(search, "zorglub")).isEmpty();

        own.put("MACH.TURN", List.of("Zörglubage", "tour de main"));

        assertThat(codes(search, "zorglub")).containsExactly("MACH.TURN");
        assertThat(codes(search, "main tour")).contains("MACH.TURN");
    }

    private static List<String> codes(VocabularySearch search, String typed) {
        return search.like(typed, Language.FR, _ -> true, 8).stream()
                .map(Concept::code)
                .toList();
    }
}
