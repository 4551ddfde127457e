package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Contact;
import org.jspecify.annotations.Nullable;

/** A contact while a row is laid over it. One that nobody named is the firm's front desk, shown to the cluster alone. */
final class ContactDraft {

    private static final String FRONT_DESK = "Accueil";

    @Nullable
    String name;

    @Nullable
    String role;

    @Nullable
    String email;

    @Nullable
    String phone;

    Contact.Visibility visibility = Contact.Visibility.CLUSTER;

    static ContactDraft of(Contact contact) {
        ContactDraft draft = new ContactDraft();
        draft.name = contact.name();
        draft.role = contact.role();
        draft.email = contact.email();
        draft.phone = contact.phone();
        draft.visibility = contact.visibility();
        return draft;
    }

    Contact build() {
        return new Contact(name == null ? FRONT_DESK : name, role, email, phone, visibility);
    }
}
