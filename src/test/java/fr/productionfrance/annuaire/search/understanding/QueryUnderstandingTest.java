package fr.productionfrance.annuaire.search.understanding;

import static fr.productionfrance.annuaire.search.understanding.Readers.english;
import static fr.productionfrance.annuaire.search.understanding.Readers.french;
import static fr.productionfrance.annuaire.search.understanding.Readers.german;
import static fr.productionfrance.annuaire.search.understanding.Readers.meanings;
import static fr.productionfrance.annuaire.search.understanding.Readers.words;
import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryUnderstandingTest {

    private static final String SPECIFICATION =
            "Recherche usineur 5 axes, inox 316L, tolérance ±0,01 sur Ø20, série de 500 pièces/an par lots de 50, "
                    + "L max 300 mm, EN 9100, à moins de 80 km de Saint-Étienne";

    @Test
    void a_pasted_specification_becomes_criteria() {
        SearchCriteria criteria = french(SPECIFICATION).criteria();

        assertThat(criteria.chosen(Facet.PROCESS)).containsExactly("MACH.MILL.5AX");
        assertThat(criteria.chosen(Facet.MATERIAL)).containsExactly("INOX.AUST.316L");
        assertThat(criteria.chosen(Facet.CERTIFICATION)).containsExactly("QMS.9100");
        assertThat(criteria.quantities().tolerance())
                .isEqualTo(ToleranceAsked.ofHalfWidth(10).at(20));
        assertThat(criteria.quantities().size()).isEqualTo(PartSize.Prism.ofLongestSide(300));
        assertThat(criteria.quantities().batch()).isEqualTo(50);
        assertThat(Objects.requireNonNull(criteria.near()).code()).isEqualTo("42218");
        assertThat(criteria.near().km()).isEqualTo(80);
        assertThat(criteria.text()).isEmpty();
    }

    @Test
    void each_reading_keeps_the_words_it_came_from() {
        Understood understood = french(SPECIFICATION);

        assertThat(words(understood, Aspect.MATERIAL)).containsExactly("inox 316L");
        assertThat(words(understood, Aspect.TOLERANCE)).containsExactly("tolérance ±0,01 sur Ø20");
        assertThat(words(understood, Aspect.ANNUAL_VOLUME)).containsExactly("500 pièces/an");
        assertThat(words(understood, Aspect.NEAR)).containsExactly("à moins de 80 km de Saint-Étienne");
    }

    @Test
    void what_is_not_recognised_stays_text() {
        Understood understood = french("Tournaire et fils, tournage laiton");

        assertThat(understood.rest()).isEqualTo("Tournaire fils");
        assertThat(understood.criteria().text()).isEqualTo("Tournaire fils");
        assertThat(understood.criteria().chosen(Facet.PROCESS)).containsExactly("MACH.TURN");
    }

    @ParameterizedTest
    @CsvSource({
        "\"inox 316L\" tournage, \"inox 316L\"",
        "tournage «inox 316L», «inox 316L»",
        "Drehen „Edelstahl“, „Edelstahl“",
    })
    void what_stands_in_quotation_marks_stays_text(String text, String rest) {
        Understood understood = french(text);

        assertThat(understood.rest()).isEqualTo(rest);
        assertThat(understood.criteria().chosen(Facet.MATERIAL)).isEmpty();
        assertThat(understood.criteria().chosen(Facet.PROCESS)).containsExactly("MACH.TURN");
    }

    @Test
    void words_that_are_kept_stay_text_whatever_they_mean() {
        Understood understood = Readers.all()
                .understand(
                        "Fonderie de la Tour inox", Language.FR, SearchCriteria.EVERYTHING, List.of(new Span(0, 19)));

        assertThat(understood.rest()).isEqualTo("Fonderie de la Tour");
        assertThat(understood.criteria().chosen(Facet.PROCESS)).isEmpty();
        assertThat(understood.criteria().chosen(Facet.MATERIAL)).containsExactly("INOX");
    }

    @Test
    void what_is_asked_already_stays_unless_the_text_says_otherwise() {
        SearchCriteria current = SearchCriteria.EVERYTHING
                .withChoice(Facet.MATERIAL, Set.of("ALU"))
                .withChoice(Facet.DEPARTEMENT, Set.of("69"));

        SearchCriteria criteria =
                Readers.all().understand("tournage inox", Language.FR, current).criteria();

        assertThat(criteria.chosen(Facet.MATERIAL)).containsExactly("INOX");
        assertThat(criteria.chosen(Facet.DEPARTEMENT)).containsExactly("69");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tournage sans chromage",
                "tournage, pas de chromage",
                "tournage hors chromage ni nickelage",
                "turning, no chrome plating",
                "turning without chrome plating and nickel plating",
                "Drehen ohne Verchromen",
                "Drehen, kein Verchromen"
            })
    void what_is_refused_never_becomes_a_wish(String text) {
        Understood understood = french(text);

        assertThat(understood.criteria().chosen(Facet.PROCESS)).containsExactly("MACH.TURN");
        assertThat(understood.refused()).isNotEmpty();
        assertThat(understood.rest()).isEmpty();
    }

    @Test
    void a_name_that_holds_a_negation_is_no_refusal() {
        assertThat(french("rectification sans centre").criteria().chosen(Facet.PROCESS))
                .containsExactly("MACH.GRIND.CLESS");
        assertThat(french("laiton sans plomb").criteria().chosen(Facet.MATERIAL))
                .containsExactly("CU.BRASS.ECO");
        assertThat(french("pas moins de 500 pièces").criteria().quantities().batch())
                .isEqualTo(500);
    }

    @Test
    void a_doubtful_word_shows_what_else_it_may_mean() {
        Recognised v4a = german("Drehen Ms58").recognised().getLast();

        assertThat(v4a.sureness()).isEqualTo(Sureness.LIKELY);
        assertThat(v4a.meaning()).isEqualTo(Meaning.Choice.of(Aspect.MATERIAL, "CU.BRASS.CUZN39PB3"));
        assertThat(v4a.alternatives()).containsExactly(Meaning.Choice.of(Aspect.MATERIAL, "CU.BRASS.CUZN39PB2"));
    }

    @Test
    void a_number_without_a_sign_may_be_the_whole_band() {
        Recognised tolerance = french("électroérosion à 5 microns").recognised().getLast();

        assertThat(tolerance.sureness()).isEqualTo(Sureness.LIKELY);
        assertThat(tolerance.alternatives())
                .containsExactly(new Meaning.Tolerance(ToleranceAsked.ofHalfWidth(2.5), 2.5, true));
    }

    @Test
    void what_follows_without_being_said_is_offered_and_not_asked_for() {
        Understood understood = french("tournage IATF 16949");

        assertThat(understood.implied())
                .extracting(Recognised::meaning)
                .containsExactly(Meaning.Choice.of(Aspect.SECTOR, "SEC.AUTO"));
        assertThat(understood.criteria().restricts(Facet.SECTOR)).isFalse();
    }

    @Test
    void two_certificates_are_both_needed() {
        SearchCriteria criteria = french("ISO 9001 et EN 9100 exigés").criteria();

        assertThat(criteria.chosen(Facet.CERTIFICATION)).containsExactlyInAnyOrder("QMS.9001", "QMS.9100");
        assertThat(criteria.allCertifications()).isTrue();
    }

    @Test
    void a_region_is_its_departements() {
        assertThat(french("fraisage région AURA").criteria().chosen(Facet.DEPARTEMENT))
                .contains("42", "69", "38", "63")
                .hasSize(12);
    }

    @Test
    void a_grade_of_a_shaft_is_kept_on_the_parts_diameter() {
        ToleranceAsked asked = english("shafts dia 30 x 250 mm ground to h6")
                .criteria()
                .quantities()
                .tolerance();

        assertThat(asked).isEqualTo(ToleranceAsked.ofGrade(ItGrade.IT6).at(30));
    }

    @Test
    void a_prose_of_lines_is_read_line_by_line() {
        Understood understood = french(
                "Bonjour,\nil nous faut :\n- 250 axes en 42CrMo4\n- Ø35 x 120\n- Ra 0,8\nsans peinture\n5 semaines");

        assertThat(understood.criteria().quantities().size()).isEqualTo(new PartSize.Cylinder(35, 120));
        assertThat(understood.criteria().quantities().leadDays()).isEqualTo(35);
        assertThat(meanings(understood, Aspect.ROUGHNESS)).containsExactly(new Meaning.Figure(Aspect.ROUGHNESS, 0.8));
        assertThat(words(understood, Aspect.BATCH)).containsExactly("250 axes");
    }

    @Test
    void a_hurry_is_understood_and_filters_nothing() {
        Understood understood = english("turned bushings asap");

        assertThat(meanings(understood, Aspect.URGENCY)).hasSize(1);
        assertThat(understood.criteria().quantities().leadDays()).isNull();
    }

    @Test
    void inches_are_millimetres_in_the_end() {
        assertThat(english("turning 0.75\" dia x 2\"").criteria().quantities().size())
                .isEqualTo(new PartSize.Cylinder(19.05, 50.8));
    }

    @Test
    void a_compound_says_its_material_and_its_trade() {
        Understood understood = german("Edelstahldrehteile");

        assertThat(understood.criteria().chosen(Facet.MATERIAL)).containsExactly("INOX");
        assertThat(understood.criteria().chosen(Facet.PROCESS)).containsExactly("MACH.TURN");
    }

    @Test
    void where_goods_go_is_no_place_to_look_in() {
        Understood understood = french("tournage, livraison à Vénissieux");

        assertThat(words(understood, Aspect.DELIVERY)).containsExactly("livraison à Vénissieux");
        assertThat(understood.criteria().near()).isNull();
        assertThat(french("tournage à Vénissieux").criteria().near()).isNotNull();
    }

    @Test
    void a_city_abroad_is_a_centre() {
        SearchCriteria criteria = french("décolletage à 80 km de Genève").criteria();

        assertThat(Objects.requireNonNull(criteria.near()).code()).isEqualTo("CH.GENEVE");
        assertThat(criteria.near().km()).isEqualTo(80);
        assertThat(criteria.text()).isEmpty();
        assertThat(french("liège").criteria().near()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"durée de vie", "Spritzgussteil", "tool life", "coffret", "livré", "orbitale"})
    void what_is_right_is_not_put_right(String text) {
        assertThat(Readers.all().corrected(text)).isEmpty();
    }

    @Test
    void two_letters_that_changed_places_are_put_right_in_a_short_word() {
        assertThat(Readers.all().corrected("inxo")).contains("inox");
        assertThat(Readers.all().corrected("inko")).isEmpty();
    }

    @Test
    void hours_with_words_in_their_midst_are_the_hours_of_a_month() {
        Understood understood = french("besoin de 12 heures de fraisage par semaine");

        assertThat(meanings(understood, Aspect.FREE_HOURS)).containsExactly(new Meaning.Figure(Aspect.FREE_HOURS, 52));
        assertThat(understood.criteria().chosen(Facet.PROCESS)).containsExactly("MACH.MILL");
        assertThat(understood.criteria().quantities().leadDays()).isNull();
        assertThat(understood.rest()).isEmpty();
    }

    @Test
    void a_telephone_is_no_list_of_departements() {
        assertThat(french("tôlerie 43 63 42").criteria().chosen(Facet.DEPARTEMENT))
                .containsExactlyInAnyOrder("43", "63", "42");
        assertThat(french("tôlerie 04 77 12 34 56").criteria().chosen(Facet.DEPARTEMENT))
                .isEmpty();
        assertThat(french("tube 60 40 20").criteria().chosen(Facet.DEPARTEMENT)).isEmpty();
    }
}
