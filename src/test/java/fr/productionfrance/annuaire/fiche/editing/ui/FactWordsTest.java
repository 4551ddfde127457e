package fr.productionfrance.annuaire.fiche.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.editing.FactPlace;
import fr.productionfrance.annuaire.fiche.store.FicheJson;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class FactWordsTest {

    private static final Nomenclature NOMENCLATURE = Nomenclature.load();
    private static final JsonNode FICHE = FicheJson.tree(Fiches.full());
    private static final JsonNode SITE = FICHE.path("sites").path(0);
    private static final JsonNode TURNING = SITE.path("capabilities").path(0);

    private static final UUID KEPT = UUID.fromString("0190c0de-0000-4000-8000-000000000007");

    private final FactWords words = words(Locale.FRENCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tolerance|± 10 µm · IT7 · Ø 40 mm · 10–120 mm (±0,01)",
                "raUm|0,8 µm",
                "box|300 × 200 × 100 mm",
                "round|Ø 400 × 1 000 mm",
                "thicknessMm|0,5–25 mm",
                "batch|1–5 000",
                "leadTime|5 j proto · 21 j série",
                "subcontracted|non",
                "evidence|audité · 30 juin 2025"
            })
    void facts_of_a_capability_have_units_and_words(String field, String said) {
        assertThat(plain(words.value(field, TURNING.path(field)))).isEqualTo(said);
    }

    @Test
    void codes_are_named_in_the_readers_language() {
        assertThat(words(Locale.ENGLISH).value("process", TURNING.path("process")))
                .isEqualTo(NOMENCLATURE
                        .processes()
                        .label("MACH.TURN.CNC", fr.productionfrance.annuaire.nomenclature.Language.EN));
        assertThat(words(Locale.GERMAN).value("languages", FICHE.path("languages")))
                .contains("Deutsch", "Französisch");
        assertThat(words.value("sectors", FICHE.path("sectors"))).doesNotContain("SEC.");
    }

    @Test
    void what_is_of_no_model_of_today_is_shown_as_it_stands() {
        assertThat(words.value("headcount", StringNode.valueOf("SOME"))).isEqualTo("SOME");
        assertThat(words.value("tolerance", StringNode.valueOf("fine"))).contains("fine");
        assertThat(words.value("neverHeardOf", StringNode.valueOf("<b>x</b>"))).isEqualTo("<b>x</b>");
    }

    @Test
    void a_file_is_told_by_name_and_fingerprint_and_whether_it_is_still_there() {
        assertThat(words.value("proof", proof(KEPT.toString()))).isEqualTo("<b>iso</b>.pdf (empreinte 00ff00ff)");
        assertThat(words.value("proof", proof(UUID.randomUUID().toString())))
                .isEqualTo("<b>iso</b>.pdf (empreinte 00ff00ff), fichier qui n’est plus conservé");
        assertThat(words.value("proof", proof("javascript:alert(1)"))).contains("plus conservé");
    }

    @Test
    void what_leads_to_a_file_leads_to_nothing_else() {
        FactPlace fact = FactPlace.of("sites[73282932000074].certificates[QMS.9100 FR-0001].proof", FICHE);
        FactPlace row = FactPlace.of("sites[73282932000074].certificates[QMS.9100 FR-0001]", FICHE);
        JsonNode kept = proof(KEPT.toString());
        ObjectNode certificate = JsonNodeFactory.instance.objectNode();

        assertThat(words.proofs().link(kept, fact).orElseThrow().getHref()).isEqualTo("mon-espace/preuves/" + KEPT);
        assertThat(words.proofs().link(certificate.set("proof", kept), row)).isPresent();
        assertThat(words.proofs().link(proof("../../admin"), fact)).isEmpty();
        assertThat(words.proofs().link(proof(UUID.randomUUID().toString()), fact))
                .isEmpty();
        assertThat(words.proofs().link(kept, FactPlace.of("name", FICHE))).isEmpty();
    }

    private static JsonNode proof(String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("name", "<b>iso</b>.pdf")
                .put("sha256", "00ff00ff00ff00ff");
    }

    @Test
    void a_place_is_told_by_what_stands_there() {
        RowWords rows = new RowWords(words);
        String path = "sites[73282932000074].capabilities[0190c0de-0000-7000-8000-000000000001].raUm";

        assertThat(rows.place(FactPlace.of(path, FICHE)))
                .startsWith("Atelier principal, Saint-Étienne › ")
                .doesNotContain("MACH.");
        assertThat(rows.place(FactPlace.of("name", FICHE))).isEmpty();
        assertThat(rows.place(FactPlace.of("contacts[Somebody gone].role", FICHE)))
                .isEqualTo("Somebody gone");
    }

    @Test
    void rows_are_said_whole() {
        RowWords rows = new RowWords(words);

        assertThat(plain(rows.whole("sites", SITE)))
                .isEqualTo("Atelier principal, Saint-Étienne : 2 capacités, 1 groupe de machines");
        assertThat(rows.whole("contacts", FICHE.path("contacts").path(0)))
                .isEqualTo(
                        "Élodie Martin · Commerce · elodie.martin@pilat-precision.example · +33 4 77 00 00 01 · public");
        assertThat(plain(rows.whole("capabilities", TURNING))).contains("± 10").doesNotContain("MACH.");
        assertThat(rows.whole("capacities", SITE.path("capacities").path(0)))
                .startsWith("en partie disponible, jusqu’au 16 févr. 2026")
                .doesNotContain("membre@");
    }

    /** A field that the model gets has no name here until somebody gives it one. */
    @Test
    void every_fact_of_the_model_has_a_name() {
        Set<String> lists = Set.of("contacts", "sites", "certificates", "resources", "capabilities", "capacities");
        Map<String, Class<?>> rows = Map.of(
                FactPlace.FICHE,
                FicheData.class,
                "contacts",
                Contact.class,
                "sites",
                Site.class,
                "certificates",
                Certificate.class,
                "resources",
                ResourceGroup.class,
                "capabilities",
                Capability.class);

        rows.forEach((list, type) -> assertThat(Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName())
                        .filter(field -> !lists.contains(field)))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(words.label(list, field)).isNotBlank()));
        lists.forEach(list -> assertThat(List.of(words.label(list, "row"), words.label(list, "order")))
                .allSatisfy(label -> assertThat(label).isNotBlank()));
    }

    private static FactWords words(Locale locale) {
        return new FactWords(NOMENCLATURE, new ChangeTexts(new Bundles(), locale), KEPT::equals);
    }

    /** Spaces that do not break, as those that do. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Fails for a text that there is not. */
    private static final class Bundles implements I18NProvider {

        private final transient ResourceBundleMessageSource source = new ResourceBundleMessageSource();

        Bundles() {
            source.setBasenames("messages-proofs", "messages-review", "messages-search");
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            source.setAlwaysUseMessageFormat(true);
        }

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... parameters) {
            return source.getMessage(key, parameters, locale);
        }
    }
}
