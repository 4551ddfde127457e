package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.imports.table.Cell;
import fr.productionfrance.annuaire.fiche.imports.value.CellFault;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.RejectedCellException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what is typed at one place of a fiche, and collects what can't be read. */
final class Typed {

    private static final String REQUIRED = "forms.required";

    private final String place;
    private final List<FormFault> faults;

    private Typed(String place, List<FormFault> faults) {
        this.place = place;
        this.faults = faults;
    }

    static Typed inFiche() {
        return new Typed("", new ArrayList<>());
    }

    List<FormFault> faults() {
        return List.copyOf(faults);
    }

    Typed within(String list, int index) {
        return new Typed(path(list + "[" + index + "]"), faults);
    }

    /**
     * A value that there may be none of. What still reads as it was shown is what it was: nothing is lost by showing it.
     *
     * @param shown how what was there is shown
     */
    <T> @Nullable T value(
            String path,
            String text,
            Function<@Nullable T, String> shown,
            @Nullable T before,
            Function<CellInput, T> reader) {
        if (text.equals(shown.apply(before))) {
            return before;
        }
        Cell cell = Cell.ofText(text);
        if (cell.isBlank()) {
            return null;
        }
        try {
            return reader.apply(new CellInput(cell, null));
        } catch (RejectedCellException e) {
            faults.add(new FormFault(path(path), key(e.fault()), e.arguments()));
            return null;
        }
    }

    /** Words, kept as they are but for the spaces around them. */
    @Nullable
    String words(String text, @Nullable String before) {
        if (text.equals(Shown.text(before))) {
            return before;
        }
        String bare = text.strip();
        return bare.isEmpty() ? null : bare;
    }

    /** A text that must not be missing; empty where it is, which is told. */
    String required(String path, String text) {
        if (text.isBlank()) {
            faults.add(new FormFault(path(path), REQUIRED, List.of()));
            return "";
        }
        return text.strip();
    }

    void demand(String path) {
        faults.add(new FormFault(path(path), REQUIRED, List.of()));
    }

    /** Some of the import's words speak of columns, which a form has none of. */
    private static String key(CellFault fault) {
        return switch (fault) {
            case NOT_A_NUMBER, UNKNOWN_UNIT, TOLERANCE_UNREADABLE, NOT_A_LINEAR_TOLERANCE ->
                fault.messageKey().replace("import.", "forms.");
            default -> fault.messageKey();
        };
    }

    private String path(String below) {
        return place.isEmpty() ? below : place + "." + below;
    }
}
