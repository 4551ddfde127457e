package fr.productionfrance.annuaire.bench.massindexer;

import fr.productionfrance.annuaire.fiche.Contact;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A row of the table of contacts. */
@Embeddable
record ContactRow(
        int position,
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone,
        String visibility) {

    Contact toContact() {
        return new Contact(name, role, email, phone, Contact.Visibility.valueOf(visibility));
    }
}
