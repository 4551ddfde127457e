package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private static final Places PLACES = Places.load();

    private static List<String> names(List<Commune> communes) {
        return communes.stream().map(Commune::name).toList();
    }

    @Test
    void an_insee_code_gives_a_place() {
        Commune saintEtienne = PLACES.byInsee("42218").orElseThrow();
        assertThat(saintEtienne.name()).isEqualTo("Saint-Étienne");
        assertThat(saintEtienne.departement()).isEqualTo("42");
        assertThat(saintEtienne.region()).isEqualTo("84");
        assertThat(saintEtienne.postcodes()).containsExactly("42000", "42100", "42230");
        assertThat(saintEtienne.population()).isEqualTo(173_136);
        assertThat(saintEtienne.point()).isEqualTo(new GeoPoint(45.4267, 4.4178));
        assertThat(PLACES.byInsee("00000")).isEmpty();
        assertThat(PLACES.byInsee("")).isEmpty();
    }

    @Test
    void departements_of_corsica_and_overseas_follow_from_the_code() {
        assertThat(PLACES.byInsee("2A004").orElseThrow().departement()).isEqualTo("2A");
        Commune saintDenis = PLACES.byInsee("97411").orElseThrow();
        assertThat(saintDenis.departement()).isEqualTo("974");
        assertThat(saintDenis.region()).isEqualTo("04");
        assertThat(PLACES.byInsee("98818").orElseThrow().point()).isNull();
    }

    @Test
    void an_arrondissement_is_a_place_as_addresses_use_it() {
        assertThat(PLACES.byInsee("69381")).map(Commune::name).contains("Lyon 1er Arrondissement");
        assertThat(PLACES.byInsee("69381").map(Commune::point))
                .isEqualTo(PLACES.byInsee("69123").map(Commune::point));
    }

    @Test
    void a_postcode_gives_its_communes_the_most_populated_first() {
        assertThat(names(PLACES.byPostcode("42100"))).containsExactly("Saint-Étienne");
        List<Commune> several = PLACES.byPostcode("42400");
        assertThat(several.getFirst().name()).isEqualTo("Saint-Chamond");
        List<Commune> villages = PLACES.byPostcode("42660");
        assertThat(villages).hasSizeGreaterThan(3);
        assertThat(villages).extracting(Commune::population).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        assertThat(PLACES.byPostcode("00000")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saint-Étienne",
                "saint etienne",
                "SAINT ETIENNE",
                "st-etienne",
                "St Étienne",
                "saint-et",
                "st et",
                "saint e\u0301tienne"
            })
    void a_name_is_found_however_it_is_typed(String typed) {
        assertThat(PLACES.named(typed, 3)).first().extracting(Commune::insee).isEqualTo("42218");
    }

    @ParameterizedTest
    @CsvSource({
        "ste sigolene, Sainte-Sigolène",
        "l horme, L'Horme",
        "l'horme, L'Horme",
        "boen, Boën-sur-Lignon",
        "lyon, Lyon",
        "le puy, Le Puy-en-Velay"
    })
    void accents_and_apostrophes_do_not_count(String typed, String name) {
        assertThat(names(PLACES.named(typed, 1))).containsExactly(name);
    }

    @Test
    void st_alone_may_be_the_start_of_a_word_or_short_for_saint() {
        List<String> names = names(PLACES.named("st", 20));
        assertThat(names).hasSize(20).contains("Strasbourg", "Saint-Étienne", "Saint-Denis");
        assertThat(names(PLACES.named("Strasb", 5))).contains("Strasbourg");
    }

    @Test
    void finds_no_more_than_asked_and_nothing_for_nothing() {
        assertThat(PLACES.named("a", 7)).hasSize(7);
        assertThat(PLACES.named("", 7)).isEmpty();
        assertThat(PLACES.named(" - ", 7)).isEmpty();
        assertThat(PLACES.named("zzzz", 7)).isEmpty();
        assertThat(PLACES.named("🔩\u0000", 7)).isEmpty();
    }

    @Test
    void departements_and_regions_are_named_and_in_order() {
        assertThat(PLACES.departement("42")).contains(new Departement("42", "Loire", "84"));
        assertThat(PLACES.region("84")).contains(new Region("84", "Auvergne-Rhône-Alpes"));
        assertThat(PLACES.departements())
                .extracting(Departement::code)
                .containsSubsequence("01", "19", "2A", "2B", "21", "95", "971", "976", "988")
                .hasSize(109)
                .doesNotHaveDuplicates();
        assertThat(PLACES.departements())
                .allMatch(departement -> PLACES.region(departement.region()).isPresent());
        assertThat(PLACES.regions()).hasSize(26).extracting(Region::name).contains("Bretagne", "La Réunion");
        assertThat(PLACES.departement("20")).isEmpty();
    }

    @Test
    void measures_distances_on_the_globe() {
        GeoPoint saintEtienne = new GeoPoint(45.4339, 4.3897);
        GeoPoint lyon = new GeoPoint(45.7578, 4.8320);
        assertThat(saintEtienne.distanceKm(lyon)).isCloseTo(49.8, Offset.offset(0.3));
        assertThat(saintEtienne.distanceKm(saintEtienne)).isZero();
        assertThat(saintEtienne.distanceKm(lyon)).isEqualTo(lyon.distanceKm(saintEtienne), Offset.offset(1e-9));
        double quarter = Math.PI * 6371.0087714 / 2;
        assertThat(new GeoPoint(0, 0).distanceKm(new GeoPoint(90, 0))).isCloseTo(quarter, Offset.offset(1e-6));
        assertThat(new GeoPoint(0, 179).distanceKm(new GeoPoint(0, -179))).isCloseTo(quarter / 45, Offset.offset(1e-6));
        assertThat(new GeoPoint(0, 0).distanceKm(new GeoPoint(0, 180))).isCloseTo(2 * quarter, Offset.offset(1e-6));
    }

    @Test
    void refuses_a_point_that_is_not_on_earth() {
        assertThatThrownBy(() -> new GeoPoint(91, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeoPoint(0, 181)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeoPoint(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
