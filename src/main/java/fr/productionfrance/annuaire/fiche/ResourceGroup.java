package fr.productionfrance.annuaire.fiche;

import org.jspecify.annotations.Nullable;

/**
 * Machines of a kind at one site.
 *
 * @param process the process they serve
 * @param axes axes that move at the same time
 * @param travel the largest part they take, or their travels
 * @param swingMm the largest turned diameter, and the length between centres
 * @param barMm the bar passage
 * @param maxKg the heaviest part
 * @param pressT press force, in tonnes
 */
public record ResourceGroup(
        String label,
        String process,
        int count,
        @Nullable Integer axes,
        @Nullable Box travel,
        @Nullable Round swingMm,
        @Nullable Double barMm,
        @Nullable Double maxKg,
        @Nullable Double pressT,
        @Nullable Double hoursPerWeek) {}
