package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.imports.table.Cell;
import fr.productionfrance.annuaire.fiche.imports.value.CellFault;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.RejectedCellException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a column's cell changes a draft.
 *
 * @param <D> the draft
 */
final class Field<D> {

    private final Function<CellInput, Consumer<D>> reader;
    private final Optional<Consumer<D>> clearer;

    private Field(Function<CellInput, Consumer<D>> reader, Optional<Consumer<D>> clearer) {
        this.reader = reader;
        this.clearer = clearer;
    }

    /** A value that there may be none of; the clearing mark takes it away. */
    static <D, T> Field<D> nullable(Function<CellInput, T> reader, BiConsumer<D, @Nullable T> setter) {
        return new Field<>(
                input -> {
                    T value = reader.apply(input);
                    return draft -> setter.accept(draft, value);
                },
                Optional.of(draft -> setter.accept(draft, null)));
    }

    /** A value that the clearing mark empties. */
    static <D, T> Field<D> optional(Function<CellInput, T> reader, BiConsumer<D, T> setter, Consumer<D> clearer) {
        return new Field<>(setting(reader, setter), Optional.of(clearer));
    }

    /** A value that there always has to be. */
    static <D, T> Field<D> required(Function<CellInput, T> reader, BiConsumer<D, T> setter) {
        return new Field<>(setting(reader, setter), Optional.empty());
    }

    private static <D, T> Function<CellInput, Consumer<D>> setting(
            Function<CellInput, T> reader, BiConsumer<D, T> setter) {
        return input -> {
            T value = reader.apply(input);
            return draft -> setter.accept(draft, value);
        };
    }

    /** @throws RejectedCellException when the cell can't be read */
    Consumer<D> read(CellInput input) {
        if (input.cell().kind() == Cell.Kind.ERROR) {
            throw new RejectedCellException(CellFault.FORMULA_FAILED);
        }
        if (input.isClearing()) {
            return clearer.orElseThrow(() -> new RejectedCellException(CellFault.MUST_NOT_BE_CLEARED));
        }
        return reader.apply(input);
    }

    /** A reader of plain text up to a length. */
    static Function<CellInput, String> text(int maxLength) {
        return input -> {
            if (input.text().length() > maxLength) {
                throw new RejectedCellException(CellFault.TOO_LONG, maxLength);
            }
            return input.text();
        };
    }
}
