package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Designations;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws the presentation: 40 to 250 words in French, now and then English or German, that name what the fiche's
 * capabilities say in the many ways in which people write it.
 */
final class TextDraw {

    private static final LogNormal WORDS = new LogNormal(90, 0.55);
    private static final double CAPITALS_OR_BARE = 0.3;
    private static final double TYPO = 0.01;

    private final Frames frames = new Frames();
    private final Nomenclature nomenclature;
    private final Gaps gaps;

    TextDraw(Nomenclature nomenclature, Gaps gaps) {
        this.nomenclature = nomenclature;
        this.gaps = gaps;
    }

    /** The languages in which a firm writes; French for nine in ten. */
    static Set<Language> languages(Dice dice) {
        Set<Language> drawn = EnumSet.noneOf(Language.class);
        if (dice.chance(0.9)) {
            drawn.add(Language.FR);
        }
        if (dice.chance(0.2) || drawn.isEmpty()) {
            drawn.add(Language.EN);
        }
        if (dice.chance(0.08)) {
            drawn.add(Language.DE);
        }
        return drawn;
    }

    @Nullable
    String draw(Dice dice, Firm firm, Set<Language> languages, List<Site> sites) {
        if (dice.chance(gaps.presentation())) {
            return null;
        }
        int words = (int) Math.clamp(WORDS.draw(dice), 40, 250) / languages.size();
        List<String> paragraphs = new ArrayList<>();
        for (Language language : languages) {
            paragraphs.add(frames.text(dice, language, words, slot -> word(dice, firm, language, sites, slot)));
        }
        return roughened(dice, String.join("\n\n", paragraphs));
    }

    private String word(Dice dice, Firm firm, Language language, List<Site> sites, String slot) {
        return switch (slot) {
            case "p" -> process(dice, firm, language);
            case "m" -> material(dice, sites, language);
            case "g" -> grade(dice, sites, language);
            case "s" ->
                nomenclature
                        .sectors()
                        .get(dice.pick(firm.archetype().sectors()))
                        .label()
                        .in(language);
            case "v" -> town(sites);
            case "n" -> String.valueOf(firm.employees());
            case "a" -> String.valueOf(dice.between(1890, 2024));
            case "q" -> String.valueOf(Steps.niceInt(dice.logUniform(5, 50_000)));
            case "d" -> String.valueOf(dice.between(3, 60));
            case "x" -> String.valueOf(Steps.niceInt(dice.logUniform(50, 8_000)));
            case "nom" -> Surnames.draw(dice);
            case "metier" -> dice.pick(firm.archetype().tradeWords());
            default -> throw new IllegalStateException("No word for {" + slot + "}");
        };
    }

    private String process(Dice dice, Firm firm, Language language) {
        Concept process = nomenclature.processes().get(dice.pick(firm.processes()));
        return language == Language.FR
                        && dice.chance(0.4)
                        && !process.synonyms().isEmpty()
                ? dice.pick(process.synonyms())
                : process.label().in(language);
    }

    private String material(Dice dice, List<Site> sites, Language language) {
        List<String> families = capabilities(sites).stream()
                .map(Capability::material)
                .filter(Objects::nonNull)
                .toList();
        Concept family = nomenclature.materials().get(families.isEmpty() ? "STEEL" : dice.pick(families));
        return dice.chance(0.4) && !family.synonyms().isEmpty()
                ? dice.pick(family.synonyms())
                : family.label().in(language);
    }

    /** By EN number, EN name, AFNOR, the American or a maker's name, or its plain word. */
    private String grade(Dice dice, List<Site> sites, Language language) {
        List<String> grades = capabilities(sites).stream()
                .flatMap(capability -> capability.grades().stream())
                .toList();
        if (grades.isEmpty()) {
            return material(dice, sites, language);
        }
        Concept grade = nomenclature.materials().get(dice.pick(grades));
        Designations names = grade.designations();
        double at = dice.uniform(0, 1);
        List<String> written = at < 0.25
                ? names.enNumbers()
                : at < 0.45
                        ? names.enNames()
                        : at < 0.7
                                ? names.afnor()
                                : at < 0.8 ? names.aisiUns() : at < 0.9 ? names.tradeNames() : List.of();
        return written.isEmpty() ? grade.label().in(language) : dice.pick(written);
    }

    private static List<Capability> capabilities(List<Site> sites) {
        return sites.stream().flatMap(site -> site.capabilities().stream()).toList();
    }

    private static String town(List<Site> sites) {
        Site.Address address = sites.getFirst().address();
        return address == null ? "France" : address.city();
    }

    private static String roughened(Dice dice, String text) {
        String typed = dice.chance(TYPO) ? withTwoLettersSwapped(dice, text) : text;
        return dice.chance(CAPITALS_OR_BARE) ? NameDraw.unaccentedCapitals(typed) : typed;
    }

    private static String withTwoLettersSwapped(Dice dice, String text) {
        int at = dice.between(1, text.length() - 2);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
