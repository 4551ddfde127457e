package fr.productionfrance.annuaire.fiche.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void a_week_begins_on_monday_and_a_month_on_its_first() {
        LocalDate sunday = LocalDate.parse("2026-03-01");

        assertThat(Rhythm.WEEKLY.periodOf(sunday)).isEqualTo("2026-02-23");
        assertThat(Rhythm.WEEKLY.periodOf(sunday.plusDays(1))).isEqualTo("2026-03-02");
        assertThat(Rhythm.MONTHLY.periodOf(sunday)).isEqualTo("2026-03-01");
        assertThat(Rhythm.MONTHLY.periodOf(sunday.minusDays(1))).isEqualTo("2026-02-01");
    }
}
