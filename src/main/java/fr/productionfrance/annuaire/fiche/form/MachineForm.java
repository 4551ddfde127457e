package fr.productionfrance.annuaire.fiche.form;

/** Machines of a kind, as they are typed. */
public record MachineForm(
        String label,
        String process,
        String count,
        String axes,
        String travel,
        String swingMm,
        String barMm,
        String maxKg,
        String pressT,
        String hoursPerWeek) {}
