package fr.productionfrance.annuaire.fiche;

/** A year's sales, in whole euros. */
public record Turnover(long euros, int year) {}
