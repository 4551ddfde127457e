package fr.productionfrance.annuaire.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey, as its owner sees it.
 *
 * @param label what its owner calls it
 */
public record Passkey(UUID id, String label, Instant created, Optional<Instant> lastUsed) {}
