package fr.productionfrance.annuaire.fiche.imports;

import java.util.List;

/**
 * A row that can't be imported.
 *
 * @param firm what the row calls the firm, a name or a number, so that a person finds it again
 */
public record RejectedLine(Source source, String firm, List<RowFault> faults) {

    public RejectedLine {
        faults = List.copyOf(faults);
    }

    static RejectedLine of(SheetRow row, List<RowFault> faults) {
        String name = row.text(ColumnName.NAME);
        String firm = name.isEmpty() ? row.text(ColumnName.SIREN) + row.text(ColumnName.SIRET) : name;
        return new RejectedLine(row.source(), firm, faults);
    }
}
