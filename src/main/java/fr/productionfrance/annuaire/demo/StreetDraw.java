package fr.productionfrance.annuaire.demo;

import java.util.List;

/** Draws the street that a workshop is in. */
final class StreetDraw {

    private static final List<String> ZONES = List.of(
            "ZA %s",
            "ZI %s", "Zone industrielle %s", "Zone d'activités %s", "Parc d'activités %s", "Espace artisanal %s");
    private static final List<String> WAYS =
            List.of("rue %s", "avenue %s", "chemin %s", "route %s", "impasse %s", "allée %s");
    private static final List<String> NAMES = List.of(
            "des Forges",
            "de la Gare",
            "du Moulin",
            "de l'Industrie",
            "des Artisans",
            "du Stade",
            "des Aciéries",
            "de la Mine",
            "des Tilleuls",
            "du Canal",
            "de la Plaine",
            "des Peupliers",
            "du Barrage",
            "de la Tour",
            "des Grands Prés",
            "du Pont",
            "de la Verrerie",
            "des Métiers",
            "du Lac",
            "de la Croix Blanche",
            "du Vieux Puits",
            "des Chênes",
            "de la Fonderie",
            "du Plateau",
            "des Lilas",
            "du Ruisseau",
            "de la Scierie",
            "des Ateliers");

    String draw(Dice dice) {
        String name = dice.pick(NAMES);
        return dice.chance(0.4)
                ? dice.pick(ZONES).formatted(name)
                : dice.between(1, 180) + " " + dice.pick(WAYS).formatted(name);
    }
}
