package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.FicheListing;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FicheListingIT {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    /** More than is read at once. */
    private static final List<Fiche> FICHES = SearchBed.published(3, NOW, 2600);

    private static SearchBed bed;
    private static FicheListing listing;

    @BeforeAll
    static void index() {
        bed = SearchBed.at(NOW).index(FICHES);
        listing = bed.bean(FicheListing.class);
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    @Test
    void every_fiche_is_listed_once_with_the_day_of_its_last_change() throws IOException {
        Map<String, LocalDate> listed = new HashMap<>();

        listing.read(0, 1, (slug, day) -> assertThat(listed.put(slug, day)).isNull());

        assertThat(listing.count()).isEqualTo(FICHES.size()).isGreaterThan(2000);
        assertThat(listed)
                .isEqualTo(FICHES.stream()
                        .collect(Collectors.toMap(
                                Fiche::slug,
                                fiche -> fiche.updatedAt()
                                        .atZone(Places.TIME_ZONE)
                                        .toLocalDate())));
    }

    @Test
    void parts_hold_each_fiche_once_and_about_equally_many() throws IOException {
        List<String> all = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            List<String> slugs = new ArrayList<>();
            listing.read(part, 3, (slug, _) -> slugs.add(slug));
            assertThat(slugs).hasSizeBetween(FICHES.size() / 3 - 150, FICHES.size() / 3 + 150);
            all.addAll(slugs);
        }

        assertThat(all)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        FICHES.stream().map(Fiche::slug).toList());
    }
}
