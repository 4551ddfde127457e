package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import java.sql.SQLException;
import java.util.List;

final class CapacityTable extends PartTable<Capacity> {

    CapacityTable() {
        super("capacity", true, """
                process, state, free_hours_per_week, from_at, declared_at, declared_by, valid_until""");
    }

    @Override
    List<Placed<Capacity>> partsOf(FicheData data) {
        return ofSites(data, Site::capacities);
    }

    @Override
    void write(Capacity capacity, RowWriter row) throws SQLException {
        row.text(capacity.process())
                .name(capacity.state())
                .number(capacity.freeHoursPerWeek())
                .instant(capacity.from())
                .instant(capacity.declaredAt())
                .text(capacity.declaredBy())
                .instant(capacity.validUntil());
    }

    @Override
    Capacity read(RowReader row) throws SQLException {
        return new Capacity(
                row.text(),
                Capacity.State.valueOf(row.text()),
                row.numberOrNull(),
                row.instantOrNull(),
                row.instant(),
                row.text(),
                row.instant());
    }
}
