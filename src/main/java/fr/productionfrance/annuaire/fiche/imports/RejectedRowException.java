package fr.productionfrance.annuaire.fiche.imports;

/** A row that does not go together with the fiche it belongs to; caught where rows are laid over fiches. */
final class RejectedRowException extends RuntimeException {

    private final transient ColumnName column;
    private final LineFault fault;
    private final transient Object[] arguments;

    RejectedRowException(ColumnName column, LineFault fault, Object... arguments) {
        // Without a stack trace: a file may hold thousands, and each says all there is to know.
        super(fault.name(), null, false, false);
        this.column = column;
        this.fault = fault;
        this.arguments = arguments.clone();
    }

    RowFault in(SheetRow row) {
        return RowFault.of(row, column, fault, arguments);
    }
}
