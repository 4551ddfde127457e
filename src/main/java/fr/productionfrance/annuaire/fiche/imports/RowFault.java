package fr.productionfrance.annuaire.fiche.imports;

import java.util.List;

/**
 * One thing that is wrong with a row.
 *
 * @param column the column as the file spells it
 * @param found what stands there
 * @param messageKey of the message that says what is wrong; with {@code .accepted} behind it, of what would be right
 * @param arguments what the message names, in the order of its place-holders: numbers, codes and words, never markup
 */
public record RowFault(String column, String found, String messageKey, List<Object> arguments) {

    public RowFault {
        arguments = List.copyOf(arguments);
    }

    static RowFault of(SheetRow row, ColumnName column, LineFault fault, Object... arguments) {
        return new RowFault(row.header(column), row.text(column), fault.messageKey(), List.of(arguments));
    }
}
