package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is written where a piece of the text begins. To try nowhere else takes a fifth of the time. */
final class PieceStarts {

    private PieceStarts() {}

    /** The matches in the order of the text, none overlapping another. */
    static List<MatchResult> matches(Pattern pattern, Reading reading) {
        return matches(pattern, reading, false);
    }

    /** The same for a pattern that only a number can open. */
    static List<MatchResult> ofNumbers(Pattern pattern, Reading reading) {
        return matches(pattern, reading, true);
    }

    private static List<MatchResult> matches(Pattern pattern, Reading reading, boolean numbersOnly) {
        List<MatchResult> found = new ArrayList<>(2);
        // A pattern sees what stands before the place where it is tried.
        Matcher matcher =
                pattern.matcher(reading.folded()).useTransparentBounds(true).useAnchoringBounds(false);
        int length = reading.folded().length();
        int end = 0;
        for (Piece piece : reading.pieces()) {
            if (piece.start() >= end
                    && (!numbersOnly || piece.isNumber())
                    && matcher.region(piece.start(), length).lookingAt()
                    && matcher.end() > piece.start()) {
                end = matcher.end();
                found.add(matcher.toMatchResult());
            }
        }
        return found;
    }
}
