package fr.productionfrance.annuaire.fiche.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    private static FicheData firm(String name, @Nullable String city, @Nullable String departement) {
        Site.Address address = city == null ? null : new Site.Address(null, "42000", "42218", city);
        Site site = new Site(
                null, null, address, departement, null, null, null, List.of(), List.of(), List.of(), List.of());
        return Fiches.bare(Fiches.SIREN, name).withSites(List.of(site));
    }

    @ParameterizedTest
    @CsvSource({
        "Mécanique du Forez, Saint-Étienne, mecanique-du-forez-saint-etienne",
        "ŒUVRE & FILS, SAINT-ETIENNE CEDEX 1, oeuvre-et-fils-saint-etienne",
        "'  --L''Atelier (S.A.R.L.)--  ', L'Étrat, l-atelier-s-a-r-l-l-etrat",
        "Forges de Roanne, Roanne, forges-de-roanne",
        "Forges de Roannette, Roanne, forges-de-roannette-roanne",
        "Drehteile Großmann, Sury-le-Comtal, drehteile-grossmann-sury-le-comtal",
        "🔩, Feurs, feurs",
        "株式会社, Feurs, feurs",
        "'../admin?x=1', Feurs, admin-x-1-feurs"
    })
    void is_made_of_the_name_and_the_town_in_plain_letters(String name, String city, String slug) {
        assertThat(Slug.wishedFor(firm(name, city, "42"))).isEqualTo(slug);
    }

    @Test
    void takes_the_departement_where_no_town_is_known() {
        assertThat(Slug.wishedFor(firm("Usinage Durand", null, "2A"))).isEqualTo("usinage-durand-2a");
        assertThat(Slug.wishedFor(firm("Usinage Durand", null, null))).isEqualTo("usinage-durand");
    }

    @Test
    void ends_with_a_whole_word_however_long_the_name() {
        String words = "Société de mécanique générale ".repeat(6);

        assertThat(Slug.wishedFor(firm(words, "Saint-Étienne", null)))
                .hasSizeLessThanOrEqualTo(100)
                .startsWith("societe-de-mecanique-generale-")
                .doesNotEndWith("-")
                .matches("(societe|de|mecanique|generale|-)+");
        assertThat(Slug.wishedFor(firm("x".repeat(200), "Saint-Étienne", null))).hasSize(100);
    }

    @Test
    void names_a_fiche_whose_name_has_no_letter_at_all() {
        assertThat(Slug.wishedFor(firm("🔩", null, null))).isEqualTo("fiche");
    }
}
