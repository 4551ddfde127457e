package fr.productionfrance.annuaire.fiche;

import java.time.Instant;

/**
 * A fiche as stored: what it says, and what the store knows of it.
 *
 * @param version grows by one with each change, and orders the writes to the index
 * @param slug names the fiche in public addresses; given once, kept for good
 * @param updatedAt when what it says last changed; a save that changes nothing leaves it
 */
public record Fiche(
        FicheId id,
        long version,
        String slug,
        FicheStatus status,
        Instant createdAt,
        Instant updatedAt,
        FicheData data) {}
