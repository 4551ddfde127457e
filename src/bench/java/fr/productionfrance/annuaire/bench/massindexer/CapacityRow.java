package fr.productionfrance.annuaire.bench.massindexer;

import fr.productionfrance.annuaire.fiche.Capacity;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the table of capacities. */
@Embeddable
record CapacityRow(
        int site,
        int position,
        String process,
        String state,
        @Nullable Double freeHoursPerWeek,
        @Nullable Instant fromAt,
        Instant declaredAt,
        String declaredBy,
        Instant validUntil)
        implements RowOfSite<Capacity> {

    @Override
    public Capacity toPart() {
        return new Capacity(
                process, Capacity.State.valueOf(state), freeHoursPerWeek, fromAt, declaredAt, declaredBy, validUntil);
    }
}
