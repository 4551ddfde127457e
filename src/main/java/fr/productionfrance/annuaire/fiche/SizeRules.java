package fr.productionfrance.annuaire.fiche;

import org.jspecify.annotations.Nullable;

/** What holds for sizes and ranges of a quantity. */
final class SizeRules {

    private SizeRules() {}

    static void box(Findings at, @Nullable Box box) {
        if (box != null) {
            at.at("lengthMm").within(Quantity.LENGTH, box.lengthMm());
            at.at("widthMm").within(Quantity.LENGTH, box.widthMm());
            at.at("heightMm").within(Quantity.LENGTH, box.heightMm());
        }
    }

    static void round(Findings at, @Nullable Round round) {
        if (round != null) {
            at.at("diameterMm").within(Quantity.LENGTH, round.diameterMm());
            at.at("lengthMm").within(Quantity.LENGTH, round.lengthMm());
        }
    }

    static void bounds(Findings at, Quantity quantity, Bounds bounds) {
        at.at("min").within(quantity, bounds.min());
        at.at("max").within(quantity, bounds.max());
        at.at("max").ordered(bounds.min(), bounds.max());
    }
}
