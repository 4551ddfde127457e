package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Contact.Visibility;

/** A person or a desk to get in touch with. */
public record ContactForm(String name, String role, String email, String phone, Visibility visibility) {}
