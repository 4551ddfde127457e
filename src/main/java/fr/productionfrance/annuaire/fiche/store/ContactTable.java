package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.FicheData;
import java.sql.SQLException;
import java.util.List;

final class ContactTable extends PartTable<Contact> {

    ContactTable() {
        super("contact", false, "name, role, email, phone, visibility");
    }

    @Override
    List<Placed<Contact>> partsOf(FicheData data) {
        return placed(data.contacts());
    }

    @Override
    void write(Contact contact, RowWriter row) throws SQLException {
        row.text(contact.name())
                .text(contact.role())
                .text(contact.email())
                .text(contact.phone())
                .name(contact.visibility());
    }

    @Override
    Contact read(RowReader row) throws SQLException {
        return new Contact(
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                Contact.Visibility.valueOf(row.text()));
    }
}
