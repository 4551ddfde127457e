package fr.productionfrance.annuaire.fiche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.fiche.BrokenFiches;
import fr.productionfrance.annuaire.fiche.BrokenFiches.Broken;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;

/** The database agrees with the rules: it refuses by itself what one row shows to be wrong, and takes all that is right. */
class ConstraintsIT {

    @RegisterExtension
    static final StoreDatabase database = new StoreDatabase();

    /** Past the rules, as a generator or a hand-written statement would. */
    private static void write(FicheData fiche) {
        database.loader.load(Stream.of(new FicheBulkLoader.Generated(fiche, FicheStatus.PUBLISHED, Instant.EPOCH)));
    }

    @ParameterizedTest
    @MethodSource("fr.productionfrance.annuaire.fiche.BrokenFiches#inOneRow")
    void the_database_refuses_what_one_row_shows_to_be_wrong(Broken broken) {
        FicheData fiche = broken.fiche();

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> write(fiche));
        assertThat(database.rows("fiche")).isZero();
    }

    @Test
    void what_is_unusual_but_right_comes_back_as_it_was_stored() {
        assertThat(BrokenFiches.unusualButRight()).allSatisfy(fiche -> {
            var created = database.store.create(fiche, FicheStatus.PUBLISHED, "test");
            assertThat(database.store.find(created.id()).orElseThrow().data()).isEqualTo(fiche);
            database.store.changeStatus(created.id(), 1, FicheStatus.ARCHIVED, "test");
        });
    }
}
