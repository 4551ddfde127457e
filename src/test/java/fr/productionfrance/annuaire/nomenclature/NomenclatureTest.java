package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the files hold. That they are trees is checked while they are read; see {@link VocabularyTest}. */
class NomenclatureTest {

    private static final Nomenclature NOMENCLATURE = Nomenclature.load();

    private Stream<Concept> everything() {
        return Stream.of(
                        NOMENCLATURE.processes(),
                        NOMENCLATURE.materials(),
                        NOMENCLATURE.certifications(),
                        NOMENCLATURE.sectors())
                .flatMap(vocabulary -> vocabulary.all().stream());
    }

    @Test
    void holds_the_vocabularies_whole() {
        assertThat(NOMENCLATURE.processes().all()).hasSize(179);
        assertThat(NOMENCLATURE.processes().roots()).hasSize(17);
        assertThat(NOMENCLATURE.processes().all()).filteredOn(Concept::leaf).hasSize(149);
        assertThat(NOMENCLATURE.materials().all()).hasSize(308);
        assertThat(NOMENCLATURE.materials().all()).filteredOn(Concept::leaf).hasSize(248);
        assertThat(NOMENCLATURE.certifications().all()).hasSize(110);
        assertThat(NOMENCLATURE.certifications().roots()).hasSize(13);
        assertThat(NOMENCLATURE.sectors().all()).hasSize(37);
    }

    @Test
    void speaks_three_languages_everywhere() {
        assertThat(everything()).allSatisfy(concept -> {
            for (Language language : Language.values()) {
                assertThat(concept.label().in(language)).as(concept.code()).isNotBlank();
            }
        });
        Labels edm = NOMENCLATURE.processes().get("MACH.EDM.WIRE").label();
        assertThat(edm.in(Language.FR)).containsIgnoringCase("fil");
        assertThat(edm.in(Language.EN)).containsIgnoringCase("wire");
        assertThat(edm.in(Language.DE)).containsIgnoringCase("draht");
    }

    @Test
    void leaves_no_mark_or_separator_in_a_word() {
        assertThat(everything()
                        .flatMap(concept ->
                                Stream.concat(concept.searchText().lines(), concept.designations().near().stream())))
                .allSatisfy(word -> assertThat(word.strip()).isNotEmpty().doesNotContain("~", "|"));
        assertThat(everything().flatMap(concept -> concept.naf().stream())).allMatch(naf -> !naf.contains("~"));
    }

    @Test
    void a_grade_implies_its_family() {
        assertThat(NOMENCLATURE.materials().ancestors("INOX.AUST.316L")).containsExactly("INOX.AUST", "INOX");
        assertThat(NOMENCLATURE.processes().withAncestors("MACH.TURN.CNC"))
                .containsExactly("MACH.TURN.CNC", "MACH.TURN", "MACH");
    }

    @Test
    void a_material_is_found_by_every_name_it_is_ordered_by() {
        Concept inox = NOMENCLATURE.materials().get("INOX.AUST.316L");
        assertThat(inox.designations().enNumbers()).containsExactly("1.4404");
        assertThat(inox.designations().enNames()).containsExactly("X2CrNiMo17-12-2");
        assertThat(inox.designations().afnor()).contains("Z2CND17-12");
        assertThat(inox.designations().aisiUns()).containsExactly("316L", "S31603");
        assertThat(inox.searchText().lines())
                .map(String::strip)
                .contains("Inox 316L", "1.4404", "Z2CND17-12", "316L", "V4A", "SUS316L");
        assertThat(inox.certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(NOMENCLATURE.materials().get("STEEL").certainty()).isEqualTo(Certainty.NOT_APPLICABLE);
    }

    @Test
    void a_near_equivalent_is_kept_apart_whatever_its_column() {
        Concept s235 = NOMENCLATURE.materials().get("STEEL.STRUCT.S235JR");
        assertThat(s235.designations().near()).containsExactly("A283C");
        assertThat(s235.nearText()).isEqualTo("A283C");
        assertThat(s235.searchText()).doesNotContain("A283C");
        Concept s355mc = NOMENCLATURE.materials().get("STEEL.STRUCT.S355MC");
        assertThat(s355mc.designations().near()).containsExactly("QStE380TM");
        assertThat(s355mc.synonyms()).containsExactly("HLE", "S355MC");
    }

    @Test
    void a_process_is_found_in_three_languages_and_by_its_abbreviations() {
        Concept heat = NOMENCLATURE.processes().get("HEAT");
        assertThat(heat.searchText().lines())
                .map(String::strip)
                .contains("Traitement thermique", "heat treatment", "Wärmebehandlung", "TTH");
        assertThat(heat.shortTokens()).contains("TTH", "HT");
        assertThat(everything().flatMap(concept -> concept.shortTokens().stream()))
                .allMatch(token -> token.length() <= 3);
        assertThat(heat.designations()).isEqualTo(Designations.NONE);
        assertThat(heat.nearText()).isEmpty();
    }

    @Test
    void a_certification_of_trade_knowledge_is_marked_so() {
        assertThat(NOMENCLATURE.certifications().get("QMS.9001").certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(NOMENCLATURE.certifications().get("QMS.9110").certainty()).isEqualTo(Certainty.TRADE_KNOWLEDGE);
        assertThat(NOMENCLATURE.certifications().get("QMS").leaf()).isFalse();
        assertThat(NOMENCLATURE.certifications().get("QMS.9001").level()).isEqualTo(2);
        assertThatThrownBy(() -> Certainty.ofMark("Z")).isInstanceOf(NomenclatureException.class);
    }

    @Test
    void what_a_certification_applies_to_exists() {
        List<String> targets = new CsvFile("certifications.csv")
                .read(csv -> CsvFile.values(csv, "applies_to")).stream()
                        .flatMap(List::stream)
                        .filter(code -> !code.equals("all"))
                        .distinct()
                        .toList();
        assertThat(targets)
                .isNotEmpty()
                .allMatch(code -> NOMENCLATURE.sectors().contains(code)
                        || NOMENCLATURE.processes().contains(code)
                        || NOMENCLATURE.materials().contains(code));
    }

    @Test
    void only_the_codes_of_tools_mean_two_things_across_vocabularies() {
        Set<String> processes = NOMENCLATURE.processes().withDescendants("TOOL");
        assertThat(NOMENCLATURE.processes().all())
                .filteredOn(process -> NOMENCLATURE.materials().contains(process.code()))
                .isNotEmpty()
                .allMatch(process -> processes.contains(process.code()));
    }

    @Test
    void speaks_french_to_those_whose_language_it_does_not_know() {
        assertThat(Language.of(Locale.GERMANY)).isEqualTo(Language.DE);
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.EN);
        assertThat(Language.of(Locale.forLanguageTag("fr-CH"))).isEqualTo(Language.FR);
        assertThat(Language.of(Locale.JAPAN)).isEqualTo(Language.FR);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.FR);
        assertThat(Language.DE.locale()).isEqualTo(Locale.GERMAN);
    }
}
