package fr.productionfrance.annuaire.fiche;

import org.jspecify.annotations.Nullable;

/** A person or a desk to get in touch with, shown only to those its visibility names. */
public record Contact(
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone,
        Visibility visibility) {

    /** Who may see a contact: everybody, or the cluster's animator alone. */
    public enum Visibility {
        PUBLIC,
        CLUSTER
    }
}
