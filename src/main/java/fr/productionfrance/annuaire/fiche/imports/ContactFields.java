package fr.productionfrance.annuaire.fiche.imports;

import static fr.productionfrance.annuaire.fiche.imports.Field.nullable;
import static fr.productionfrance.annuaire.fiche.imports.Field.required;
import static fr.productionfrance.annuaire.fiche.imports.Field.text;

import fr.productionfrance.annuaire.fiche.imports.table.Cell;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import java.util.Map;

/** The columns of a row of members that are about one contact. */
final class ContactFields {

    private static final int NAME = 120;
    private static final int EMAIL = 254;
    private static final int PHONE = 30;
    /** A French number as a spreadsheet keeps it: without its first zero. */
    private static final String NINE_DIGITS = "[1-9]\\d{8}";

    private ContactFields() {}

    static Fields<ContactDraft> create() {
        return new Fields<>(Map.of(
                ColumnName.CONTACT,
                required(text(NAME), (draft, v) -> draft.name = v),
                ColumnName.CONTACT_ROLE,
                nullable(text(NAME), (draft, v) -> draft.role = v),
                ColumnName.CONTACT_EMAIL,
                nullable(text(EMAIL), (draft, v) -> draft.email = v),
                ColumnName.CONTACT_PHONE,
                nullable(ContactFields::phone, (draft, v) -> draft.phone = v),
                ColumnName.CONTACT_VISIBILITY,
                required(Readers.VISIBILITIES::read, (draft, v) -> draft.visibility = v)));
    }

    private static String phone(CellInput input) {
        boolean lostZero =
                input.cell().kind() == Cell.Kind.NUMBER && input.text().matches(NINE_DIGITS);
        String number = lostZero ? "0" + input.text() : input.text();
        return text(PHONE).apply(new CellInput(Cell.ofText(number), null));
    }
}
