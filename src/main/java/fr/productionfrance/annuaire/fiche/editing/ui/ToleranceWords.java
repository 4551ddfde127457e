package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.fiche.imports.table.Cell;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.RejectedCellException;
import fr.productionfrance.annuaire.fiche.imports.value.Tolerances;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading;
import java.text.NumberFormat;

/** Reads a tolerance back as buyers will be able to ask for it: "± 10 µm, IT7 à Ø40". */
final class ToleranceWords {

    private final ToleranceReader reader;
    private final Tolerances tolerances;
    private final FormWords words;

    ToleranceWords(ToleranceReader reader, FormWords words) {
        this.reader = reader;
        this.tolerances = new Tolerances(reader);
        this.words = words;
    }

    /** Nothing for what can't be read; that is said as what is wrong. */
    String of(String text) {
        Cell cell = Cell.ofText(text);
        if (cell.isBlank()) {
            return "";
        }
        try {
            String typed = tolerances.typed(new CellInput(cell, null));
            String read = read(tolerances.tolerance(typed, null, null));
            return reader.read(typed) instanceof ToleranceReading.Linear linear && linear.ambiguous()
                    ? words.text("forms.tolerance.ambiguous", read)
                    : words.text("forms.tolerance.read", read);
        } catch (RejectedCellException e) {
            return "";
        }
    }

    private String read(Tolerance tolerance) {
        String width = words.text("forms.tolerance.width", number(tolerance.halfWidthUm()));
        ItGrade grade = tolerance.grade();
        Double stated = tolerance.statedAtMm();
        return grade == null
                ? width
                : words.text(
                        "forms.tolerance.grade",
                        width,
                        grade.name(),
                        number(stated == null ? ItGrade.REFERENCE_SIZE_MM : stated));
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
        format.setMaximumFractionDigits(3);
        return format.format(value);
    }
}
