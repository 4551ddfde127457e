package fr.productionfrance.annuaire.search.understanding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of the trade that are other words by an accent, where letters are compared without, or by the word before them. */
final class Homonyms {

    private static final Pattern DIE_FORGED = Pattern.compile("matricé(?:e?s?)");
    private static final Pattern MOULDED = Pattern.compile("moulé(?:e?s?)");
    private static final Pattern FACTORY = Pattern.compile("usines?");
    private static final Pattern ATTACHED = Pattern.compile("jointe?s?");
    private static final Pattern PAPER_BEFORE = Pattern.compile(
            "(?<![a-z])(?:plans?|ci|pieces?|dessins?|fichiers?|documents?|schemas?|croquis|annexe)[ -]$");
    private static final Pattern NOUN_BEFORE =
            Pattern.compile("(?<![a-z])(?:notre|nos|votre|vos|leur|une|des|cette|en|depart|sortie|l'|d'|site|ou)\\s?$");

    private Homonyms() {}

    static void settle(Resolution resolution, Reading reading) {
        for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
            String word = candidate.core().of(reading.text()).toLowerCase(Locale.ROOT);
            if (word.equals("sable") && resolution.hasBelow(Aspect.PROCESS, "CAST")) {
                // Who blasts writes "sablé".
                become(resolution, candidate, "CAST.SAND");
            } else if (DIE_FORGED.matcher(word).matches()) {
                become(resolution, candidate, "FORGE.DIE");
            } else if (MOULDED.matcher(word).matches()) {
                mould(resolution, candidate);
            } else if (isNoTrade(word, reading.before(candidate.core().start()))) {
                resolution.leave(candidate);
            }
        }
    }

    /** "Notre usine" machines nothing, and "plan joint" seals nothing. */
    private static boolean isNoTrade(String word, String before) {
        return (FACTORY.matcher(word).matches() && NOUN_BEFORE.matcher(before).find())
                || (ATTACHED.matcher(word).matches()
                        && PAPER_BEFORE.matcher(before).find());
    }

    /** "Caoutchouc moulé" is no mould. */
    private static void mould(Resolution resolution, Candidate candidate) {
        boolean mould = candidate.codes().equals(List.of("TOOL.MOULD"));
        if (mould && resolution.hasBelow(Aspect.MATERIAL, "ELAST")) {
            become(resolution, candidate, "PLAS.RUBBER");
        } else if (mould && resolution.hasBelow(Aspect.MATERIAL, "POLY")) {
            become(resolution, candidate, "PLAS.INJ");
        } else if (mould) {
            become(resolution, candidate, "CAST");
        }
    }

    private static void become(Resolution resolution, Candidate candidate, String code) {
        resolution.replace(
                candidate,
                candidate.with(Meaning.Choice.of(Aspect.PROCESS, code)).ranked(candidate.rank(), Name.Weight.STRONG));
    }
}
