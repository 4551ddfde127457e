package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderTest {

    private final PlaceReader reader = new PlaceReader(Words.PLACES);

    @ParameterizedTest
    @ValueSource(strings = {"Saint-Étienne", "st etienne", "42000", " 42100 ", "Saint-Étienne (42)"})
    void reads_a_commune_by_name_or_postcode(String typed) {
        assertThat(reader.read(typed, 50)).hasValueSatisfying(near -> {
            assertThat(near.code()).isEqualTo("42218");
            assertThat(near.km()).isEqualTo(50);
        });
    }

    @Test
    void tells_communes_of_the_same_name_apart_by_their_departement() {
        assertThat(reader.read("Firminy (42)", 20))
                .hasValueSatisfying(near -> assertThat(near.code()).isEqualTo("42095"));
        assertThat(reader.read("Firminy (75)", 20)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Genève", "geneve", "Genf", "Geneva", "Genève (CH)"})
    void reads_a_city_abroad_by_its_names(String typed) {
        assertThat(reader.read(typed, 40)).hasValueSatisfying(near -> {
            assertThat(near.code()).isEqualTo("CH.GENEVE");
            assertThat(near.center().distanceKm(new GeoPoint(46.2, 6.15))).isLessThan(5);
            assertThat(reader.name(near)).isEqualTo("Genève (CH)");
        });
        assertThat(reader.read("Genève (IT)", 40)).isEmpty();
    }

    @Test
    void proposes_cities_abroad_behind_the_communes() {
        assertThat(reader.proposals("turi")).contains("Turin (IT)");
        assertThat(reader.proposals("ber").getFirst()).doesNotContain("(CH)");
    }

    @Test
    void prefers_the_commune_of_that_very_name() {
        assertThat(reader.read("Lyon", 20))
                .hasValueSatisfying(near -> assertThat(near.code()).startsWith("69"));
    }

    @Test
    void proposes_what_it_reads_back() {
        assertThat(reader.proposals("firm"))
                .contains("Firminy (42)")
                .allSatisfy(proposal -> assertThat(reader.read(proposal, 10)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "99999", "Nowhere-sur-Rien", "(42)", "\u0000"})
    void finds_nothing_in_what_is_no_place(String typed) {
        assertThat(reader.read(typed, 50)).isEmpty();
    }
}
