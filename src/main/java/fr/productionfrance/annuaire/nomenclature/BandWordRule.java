package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean the whole width: "intervalle de tolérance 20 µm", "IT de 0,02", "Toleranzfeld 20 µm", "dans le
 * centième". After "IT" a unit or a decimal makes a band, a whole number alone a grade.
 */
final class BandWordRule implements ToleranceRule {

    private static final List<String[]> PHRASES = List.of(
            phrase("intervalle", "de", "tolerance"),
            phrase("bande", "de", "tolerance"),
            phrase("zone", "de", "tolerance"),
            phrase("champ", "de", "tolerance"),
            phrase("tolerance", "totale"),
            phrase("tolerance", "band"),
            phrase("tolerance", "zone"),
            phrase("tolerance", "width"),
            phrase("tolerance", "range"),
            phrase("total", "tolerance"),
            phrase("it"),
            phrase("toleranzfeld"),
            phrase("toleranzbreite"),
            phrase("toleranzband"),
            phrase("gesamttoleranz"));

    /** Everything within one hundredth: a window, though some mean ± by it. */
    private static final Set<String> WITHIN = Set.of("dans", "within", "innerhalb");

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "the", "von", "des", "der");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        if (WITHIN.contains(tokens.at(at).folded())) {
            return within(tokens, ARTICLES.contains(tokens.at(at + 1).folded()) ? at + 2 : at + 1);
        }
        for (String[] phrase : PHRASES) {
            if (tokens.startsAt(at, phrase)) {
                return band(ToleranceWords.amountAfter(tokens, at + phrase.length), false);
            }
        }
        return null;
    }

    private static @Nullable Match within(Tokens tokens, int at) {
        Amount amount = AmountParser.parse(tokens, at);
        return band(amount == null ? AmountParser.one(tokens, at) : amount, true);
    }

    private static @Nullable Match band(@Nullable Amount amount, boolean ambiguous) {
        if (amount == null || !ToleranceWords.isPlausible(amount)) {
            return null;
        }
        boolean doubtful = ambiguous || amount.doubtful();
        return new Match(new Linear(Amount.round(amount.um() / 2), null, null, doubtful, Kind.BAND), amount.end());
    }

    private static String[] phrase(String... words) {
        return words;
    }
}
