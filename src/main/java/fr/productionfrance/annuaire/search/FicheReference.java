package fr.productionfrance.annuaire.search;

import org.jspecify.annotations.Nullable;

/**
 * A public fiche by its firm's name.
 *
 * @param city where its first site stands
 */
public record FicheReference(
        String slug, String name, @Nullable String city) {}
