package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member in the animator's list.
 *
 * @param city where its first site stands
 * @param keepers how many people may keep its fiche
 * @param audited the day of its last audit
 * @param nextAudit the day by which the last audit wanted the next one
 */
public record MemberRow(
        FicheId id,
        String slug,
        String name,
        String siren,
        FicheStatus status,
        Instant updatedAt,
        Optional<String> city,
        int keepers,
        Optional<LocalDate> audited,
        Optional<LocalDate> nextAudit) {}
