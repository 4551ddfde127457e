package fr.productionfrance.annuaire.search.suggestion;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.suggestion.Suggested.Value;
import fr.productionfrance.annuaire.search.understanding.OwnWord;
import fr.productionfrance.annuaire.search.understanding.WordBook;
import java.util.List;
import org.springframework.stereotype.Component;

/** Suggests how words that are being typed may go on. Where the whole text is the beginning of nothing, its last words may be. */
@Component
public class Suggestions {

    /** Who types more is writing a sentence, which is read and not completed. */
    private static final int LONGEST = 80;

    private static final int SHORTEST = 2;
    /** No name of a trade that people type has more words. */
    private static final int MOST_WORDS = 4;

    private static final int FIRMS = 4;
    private static final int PLACES = 3;
    private static final int SHORTEST_PLACE = 3;

    private final FicheSearch search;
    private final Nomenclature nomenclature;
    private final Places places;
    private final WordBook words;
    private final FicheCounts counts;

    private volatile Made made;

    /** The names as they are with certain words of the cluster's own. */
    private record Made(List<OwnWord> own, ValueFinder values) {}

    Suggestions(FicheSearch search, Nomenclature nomenclature, Places places, WordBook words) {
        this.search = search;
        this.nomenclature = nomenclature;
        this.places = places;
        this.words = words;
        this.counts = new FicheCounts(search, nomenclature);
        this.made = made(words.inUse());
    }

    private Made made(List<OwnWord> own) {
        return new Made(own, new ValueFinder(new TradeNames(nomenclature, own)));
    }

    public Suggested of(String typed, Language language) {
        String text = typed.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return Suggested.NOTHING;
        }
        if (FoldedWords.ofName(text).joined().length() < SHORTEST) {
            return Suggested.NOTHING;
        }
        Suggested whole = new Suggested("", values(text, language), firms(text), places(text));
        return whole.isEmpty() ? ofLastWords(text, language) : whole;
    }

    /** As many of the last words as are the beginning of something. */
    private Suggested ofLastWords(String text, Language language) {
        String[] parts = text.split("\\s+");
        for (int from = Math.max(1, parts.length - MOST_WORDS); from < parts.length; from++) {
            String last = String.join(" ", List.of(parts).subList(from, parts.length));
            if (last.length() >= SHORTEST) {
                String rest = String.join(" ", List.of(parts).subList(0, from));
                Suggested found = new Suggested(rest, values(last, language), List.of(), places(last));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Suggested.NOTHING;
    }

    private List<Value> values(String text, Language language) {
        return finder().find(new Beginning(text), language, counts.now());
    }

    private ValueFinder finder() {
        Made now = made;
        List<OwnWord> own = words.inUse();
        if (!now.own().equals(own)) {
            now = made(own);
            made = now;
        }
        return now.values();
    }

    private List<FicheReference> firms(String text) {
        return search.firms(text, FIRMS);
    }

    private List<Commune> places(String text) {
        return text.length() < SHORTEST_PLACE
                ? List.of()
                : places.named(text, PLACES).stream()
                        .filter(commune -> commune.point() != null)
                        .toList();
    }
}
