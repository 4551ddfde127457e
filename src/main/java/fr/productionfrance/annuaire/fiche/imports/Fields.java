package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.RejectedCellException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The columns that change one kind of draft.
 *
 * @param <D> the draft
 */
final class Fields<D> {

    private final Map<ColumnName, Field<D>> byColumn;

    Fields(Map<ColumnName, Field<D>> byColumn) {
        this.byColumn = new EnumMap<>(byColumn);
    }

    /** What a row changes; each cell that can't be read is a fault, and all of them are told. */
    List<Consumer<D>> read(SheetRow row, Consumer<RowFault> faults) {
        List<Consumer<D>> edits = new ArrayList<>();
        byColumn.forEach(
                (column, field) -> cell(row, column, field::read, faults).ifPresent(edits::add));
        return List.copyOf(edits);
    }

    /** One cell; empty where it is blank, or can't be read and the fault is told. */
    static <T> Optional<T> cell(
            SheetRow row, ColumnName column, Function<CellInput, T> reader, Consumer<RowFault> faults) {
        try {
            return row.cell(column).map(reader);
        } catch (RejectedCellException e) {
            faults.accept(
                    new RowFault(row.header(column), row.text(column), e.fault().messageKey(), e.arguments()));
            return Optional.empty();
        }
    }
}
