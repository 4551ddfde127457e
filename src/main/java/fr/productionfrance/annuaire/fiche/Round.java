package fr.productionfrance.annuaire.fiche;

/** A cylinder in millimetres: what a lathe can swing, and how long. */
public record Round(double diameterMm, double lengthMm) {}
