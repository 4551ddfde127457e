package fr.productionfrance.annuaire.fiche.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Capacity.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the fields of a line become. */
class DeclarationTest {

    private static final CapacityKey KEY = new CapacityKey("42 Atelier", "MACH.TURN");
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-02-20T09:00:00Z");
    private static final LocalDate LAST = LocalDate.parse("2026-03-31");

    /** In summer's time already, of which the days from the 29th on are part. */
    private static final Instant END = Instant.parse("2026-03-31T22:00:00Z");

    @Test
    void a_state_holds_through_the_last_day_in_the_members_time() {
        Capacity said = said(Optional.empty(), State.FULL, null, null).at(NOW, "a@b.example");

        assertThat(said).isEqualTo(new Capacity("MACH.TURN", State.FULL, null, null, NOW, "a@b.example", END));
        assertThat(Declaration.lastDay(said)).isEqualTo(LAST);
        assertThat(said.stateAt(END.minusSeconds(1))).isEqualTo(State.FULL);
        assertThat(said.stateAt(END)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void what_says_nothing_new_is_what_stood_there() {
        Capacity before =
                new Capacity("MACH.TURN", State.PARTIAL, 12.5, BEFORE, BEFORE, "c@d.example", END.minusSeconds(7200));

        assertThat(said(Optional.of(before), State.PARTIAL, 12.5, null).at(NOW, "a@b.example"))
                .isSameAs(before);
    }

    @Test
    void another_state_begins_anew_and_another_day_does_not() {
        Capacity before =
                new Capacity("MACH.TURN", State.PARTIAL, null, BEFORE, BEFORE, "c@d.example", NOW.plusSeconds(60));

        assertThat(said(Optional.of(before), State.FULL, null, null)
                        .at(NOW, "a")
                        .from())
                .isNull();
        assertThat(said(Optional.of(before), State.PARTIAL, null, null).at(NOW, "a"))
                .returns(BEFORE, Capacity::from)
                .returns(END, Capacity::validUntil)
                .returns(NOW, Capacity::declaredAt);
    }

    @Test
    void a_day_to_begin_on_is_that_days_first_moment() {
        assertThat(said(Optional.empty(), State.FULL, null, LocalDate.parse("2026-03-09"))
                        .at(NOW, "a")
                        .from())
                .isEqualTo(Instant.parse("2026-03-08T23:00:00Z"));
    }

    private static Declaration said(
            Optional<Capacity> seen, State state, @Nullable Double hours, @Nullable LocalDate from) {
        return new Declaration(KEY, seen, state, hours, from, LAST);
    }
}
