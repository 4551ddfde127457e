package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Contact;

/** Contacts. */
final class ContactMapper implements FormMapper<ContactForm, Contact> {

    @Override
    public ContactForm form(Contact contact) {
        return new ContactForm(
                contact.name(),
                Shown.text(contact.role()),
                Shown.text(contact.email()),
                Shown.text(contact.phone()),
                contact.visibility());
    }

    @Override
    public Contact model(ContactForm form, Contact origin, Typed typed) {
        return new Contact(
                form.name().equals(origin.name()) && !origin.name().isEmpty()
                        ? origin.name()
                        : typed.required("name", form.name()),
                typed.words(form.role(), origin.role()),
                typed.words(form.email(), origin.email()),
                typed.words(form.phone(), origin.phone()),
                form.visibility());
    }
}
