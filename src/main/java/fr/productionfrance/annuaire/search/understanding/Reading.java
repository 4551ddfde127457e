package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;

/**
 * A text ready for the grammars.
 *
 * @param text as it is read, its case kept
 * @param folded the same, character for character, in lower case without accents
 */
record Reading(String text, String folded, List<Piece> pieces, Language language) {

    private static final int LOOK_BACK = 60;

    static Reading of(String text, Language language) {
        return new Reading(text, Folding.fold(text), Pieces.of(text), language);
    }

    /** What stands before a place, folded: near enough to belong to it, so that looking back takes no longer in a long text. */
    String before(int place) {
        return folded.substring(Math.max(0, place - LOOK_BACK), place);
    }
}
