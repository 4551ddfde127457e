package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What keepers of a fiche want it to say, which waits for the animator.
 *
 * @param baseVersion the version of the fiche that was changed
 * @param base what the fiche said then
 * @param data what it is to say
 * @param submittedBy the account that submitted it last; empty once the person has been erased
 */
public record Proposal(
        long id,
        FicheId fiche,
        long baseVersion,
        FicheData base,
        FicheData data,
        Optional<UUID> submittedBy,
        Instant submittedAt) {}
