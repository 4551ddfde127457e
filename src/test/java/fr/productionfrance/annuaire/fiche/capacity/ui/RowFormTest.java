package fr.productionfrance.annuaire.fiche.capacity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capacity.State;
import fr.productionfrance.annuaire.fiche.capacity.CapacityKey;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFormTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @CsvSource({"12, 12", "'12,5', 12.5", "12.5, 12.5", "1 200, 1200", "0, 0"})
    void hours_are_read_as_people_write_them(String typed, double hours) {
        RowForm form = new RowForm(Optional.of(State.FULL), typed, "", "2026-03-31");

        assertThat(form.fault(TODAY)).isEmpty();
        assertThat(form.declaration(new CapacityKey("s", "MACH"), Optional.empty())
                        .freeHours())
                .isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "beaucoup", "1e9", "NaN", "Infinity", "100001", "=1+1"})
    void hours_that_are_none_are_told(String typed) {
        assertThat(new RowForm(Optional.of(State.FULL), typed, "", "2026-03-31").fault(TODAY))
                .contains("capacity.fault.hours");
    }

    @Test
    void each_fault_has_its_word() {
        assertThat(new RowForm(Optional.empty(), "", "", "2026-03-31").fault(TODAY))
                .contains("capacity.fault.state");
        assertThat(new RowForm(Optional.of(State.FULL), "", "", "").fault(TODAY))
                .contains("capacity.fault.until");
        assertThat(new RowForm(Optional.of(State.FULL), "", "", "2026-03-01").fault(TODAY))
                .contains("capacity.fault.until");
        assertThat(new RowForm(Optional.of(State.FULL), "", "2026-04-01", "2026-03-31").fault(TODAY))
                .contains("capacity.fault.from");
        assertThat(new RowForm(Optional.of(State.FULL), "", "", "2026-03-02").fault(TODAY))
                .isEmpty();
    }
}
