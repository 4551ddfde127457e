package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that presentations are made of, with places for words that differ from firm to firm. */
final class Frames {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Map<Language, List<String>> frames = new EnumMap<>(Language.class);

    Frames() {
        for (Language language : Language.values()) {
            String file = "frames_" + language.name().toLowerCase(Locale.ROOT) + ".txt";
            frames.put(language, new DemoFile(file).lines());
        }
    }

    int count() {
        return frames.values().stream().mapToInt(List::size).sum();
    }

    /** Sentences without a repeat, until they have that many words. */
    String text(Dice dice, Language language, int words, UnaryOperator<String> word) {
        List<String> shuffled = new ArrayList<>(frames.getOrDefault(language, List.of()));
        Collections.shuffle(shuffled, new Random(dice.bits()));
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (String frame : shuffled) {
            if (written >= words) {
                break;
            }
            String sentence = filled(frame, word);
            written += SPACES.split(sentence).length;
            text.append(text.isEmpty() ? "" : " ").append(sentence);
        }
        return text.toString();
    }

    private static String filled(String frame, UnaryOperator<String> word) {
        return SLOT.matcher(frame).replaceAll(slot -> Matcher.quoteReplacement(word.apply(slot.group(1))));
    }
}
