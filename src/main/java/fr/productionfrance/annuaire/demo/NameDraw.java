package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.nomenclature.Folding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws what a firm is called. One in seventy nearly bears the name of the fiche before it, as duplicates do. */
final class NameDraw {

    /** @param trade the name it is known by, where that is another one */
    record Name(String registered, @Nullable String trade) {}

    private static final List<String> PATTERNS = List.of(
            "%1$s %2$s",
            "%2$s %1$s",
            "Ateliers %2$s",
            "Ets %2$s & Fils",
            "Établissements %2$s",
            "%2$s Industrie",
            "Société %2$s %1$s",
            "%2$s %3$s",
            "Nouvelle %1$s %2$s",
            "SARL %2$s",
            "%2$s Frères",
            "Groupe %2$s");
    private static final double NEAR_DUPLICATE = 0.015;

    private final long seed;

    NameDraw(long seed) {
        this.seed = seed;
    }

    Name draw(Dice dice, Firm firm) {
        if (firm.number() > 0 && dice.chance(NEAR_DUPLICATE)) {
            Dice before = Dice.of(seed, firm.number() - 1, Dice.Level.NAME);
            before.chance(NEAR_DUPLICATE);
            return new Name(spelledOtherwise(dice, name(before, firm)), null);
        }
        String registered = name(dice, firm);
        String trade = dice.chance(0.12) ? Surnames.draw(dice) + " Technologies" : null;
        return new Name(dice.chance(0.3) ? unaccentedCapitals(registered) : registered, trade);
    }

    private static String name(Dice dice, Firm firm) {
        List<String> words = firm.archetype().tradeWords();
        return dice.pick(PATTERNS).formatted(dice.pick(words), Surnames.draw(dice), words.getLast());
    }

    private static String spelledOtherwise(Dice dice, String name) {
        return switch (dice.between(0, 2)) {
            case 0 -> unaccentedCapitals(name);
            case 1 -> name.replace("Établissements", "Ets").replace("Société", "Sté") + " SAS";
            default -> name.replace(' ', '-');
        };
    }

    static String unaccentedCapitals(String text) {
        return Folding.of(text).toUpperCase(Locale.FRENCH);
    }
}
