package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a sheet whose columns are known; blank cells are left out.
 *
 * @param headers the columns of the sheet as the file spells them, for telling faults in the person's own words
 */
record SheetRow(SheetKind kind, Source source, Map<ColumnName, CellInput> cells, Map<ColumnName, HeaderCell> headers) {

    Optional<CellInput> cell(ColumnName name) {
        return Optional.ofNullable(cells.get(name));
    }

    String text(ColumnName name) {
        return cell(name).map(CellInput::text).orElse("");
    }

    /** The name of a column as the file spells it, or as the template does where the file has no such column. */
    String header(ColumnName name) {
        HeaderCell header = headers.get(name);
        return header == null ? name.names().getFirst() : header.text();
    }
}
