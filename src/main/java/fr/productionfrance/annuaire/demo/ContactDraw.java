package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.Contact.Visibility;
import java.util.ArrayList;
import java.util.List;

/** Draws invented people with addresses and numbers that are set aside for fiction and reach nobody. */
final class ContactDraw {

    private static final List<String> FIRST_NAMES = List.of(
            "Agnès", "Bruno", "Camille", "Denis", "Élodie", "Fabrice", "Gaëlle", "Hervé", "Inès", "Joël", "Karine",
            "Ludovic", "Maud", "Noël", "Odile", "Patrice", "Rachel", "Sylvain", "Thierry", "Valérie", "Yann", "Zoé");
    private static final List<String> ROLES = List.of(
            "Gérant", "Responsable commercial", "Chiffrage et devis", "Responsable de production", "Qualité", "Achats");

    List<Contact> draw(Dice dice, long number) {
        List<Contact> drawn = new ArrayList<>();
        int count = dice.between(0, 2);
        for (int i = 0; i < count; i++) {
            drawn.add(new Contact(
                    dice.pick(FIRST_NAMES) + " " + Surnames.draw(dice),
                    dice.pick(ROLES),
                    dice.chance(0.8) ? "contact" + i + "@firme-" + number + ".example" : null,
                    dice.chance(0.7) ? "04 65 71 %02d %02d".formatted(dice.between(0, 99), dice.between(0, 99)) : null,
                    dice.chance(0.75) ? Visibility.PUBLIC : Visibility.CLUSTER));
        }
        return drawn;
    }
}
