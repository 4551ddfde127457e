package fr.productionfrance.annuaire.fiche.imports.value;

import java.util.List;

/** A cell that can't be read; caught where its row is read, so that all faults of a row are told at once. */
public final class RejectedCellException extends RuntimeException {

    private final CellFault fault;
    private final transient List<Object> arguments;

    public RejectedCellException(CellFault fault, Object... arguments) {
        // Without a stack trace: a file may hold thousands, and each says all there is to know.
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    public CellFault fault() {
        return fault;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
