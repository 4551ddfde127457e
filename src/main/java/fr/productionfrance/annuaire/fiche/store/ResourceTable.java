package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Site;
import java.sql.SQLException;
import java.util.List;

final class ResourceTable extends PartTable<ResourceGroup> {

    ResourceTable() {
        super("resource_group", true, """
                label, process, count, axes, travel_long_mm, travel_mid_mm, travel_short_mm,
                swing_diameter_mm, swing_length_mm, bar_mm, max_kg, press_t, hours_per_week""");
    }

    @Override
    List<Placed<ResourceGroup>> partsOf(FicheData data) {
        return ofSites(data, Site::resources);
    }

    @Override
    void write(ResourceGroup group, RowWriter row) throws SQLException {
        row.text(group.label()).text(group.process()).integer(group.count()).integer(group.axes());
        Sizes.write(group.travel(), row);
        Sizes.write(group.swingMm(), row);
        row.number(group.barMm()).number(group.maxKg()).number(group.pressT()).number(group.hoursPerWeek());
    }

    @Override
    ResourceGroup read(RowReader row) throws SQLException {
        return new ResourceGroup(
                row.text(),
                row.text(),
                row.integer(),
                row.integerOrNull(),
                Sizes.readBox(row),
                Sizes.readRound(row),
                row.numberOrNull(),
                row.numberOrNull(),
                row.numberOrNull(),
                row.numberOrNull());
    }
}
