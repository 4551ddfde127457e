package fr.productionfrance.annuaire.bench.massindexer;

import fr.productionfrance.annuaire.fiche.ResourceGroup;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A row of the table of machines. */
@Embeddable
record ResourceRow(
        int site,
        int position,
        String label,
        String process,
        int count,
        @Nullable Integer axes,
        @Nullable Double travelLongMm,
        @Nullable Double travelMidMm,
        @Nullable Double travelShortMm,
        @Nullable Double swingDiameterMm,
        @Nullable Double swingLengthMm,
        @Nullable Double barMm,
        @Nullable Double maxKg,
        @Column(name = "press_t") @Nullable Double pressT,
        @Nullable Double hoursPerWeek)
        implements RowOfSite<ResourceGroup> {

    @Override
    public ResourceGroup toPart() {
        return new ResourceGroup(
                label,
                process,
                count,
                axes,
                Sizes.box(travelLongMm, travelMidMm, travelShortMm),
                Sizes.round(swingDiameterMm, swingLengthMm),
                barMm,
                maxKg,
                pressT,
                hoursPerWeek);
    }
}
