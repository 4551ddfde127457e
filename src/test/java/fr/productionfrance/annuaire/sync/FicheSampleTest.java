package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FicheSampleTest {

    private final FicheSample sample = new FicheSample();

    @Test
    void few_fiches_are_all_in_it() {
        sample.offer(fiches(0, 3));

        assertThat(sample.ids()).containsExactlyInAnyOrder(id(0), id(1), id(2));
    }

    @Test
    void of_many_it_holds_twenty_that_differ_from_all_over() {
        sample.offer(fiches(0, 5000));
        sample.offer(fiches(5000, 5000));

        assertThat(sample.ids()).hasSize(20).doesNotHaveDuplicates();
        // That none of twenty is of the later half has a chance of one in a million.
        assertThat(sample.ids()).anyMatch(id -> id.value().getLeastSignificantBits() >= 5000);
    }

    private static FicheId id(int number) {
        return new FicheId(new UUID(0, number));
    }

    private static List<Fiche> fiches(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> new Fiche(
                        id(number),
                        1,
                        "fiche-" + number,
                        FicheStatus.PUBLISHED,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        Fiches.bare(Fiches.SIREN, "Atelier " + number)))
                .toList();
    }
}
