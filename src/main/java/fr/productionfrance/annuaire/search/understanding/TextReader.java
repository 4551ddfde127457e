package fr.productionfrance.annuaire.search.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a written text ready to be read: ligatures opened, misspelt words put right, compounds taken apart. */
final class TextReader {

    private static final Set<String> ENDINGS = Set.of("e", "s", "es", "n", "en", "er");

    private final Spelling spelling;
    private final Compounds compounds;

    TextReader(Spelling spelling, Compounds compounds) {
        this.spelling = spelling;
        this.compounds = compounds;
    }

    ReadText read(String text) {
        ReadText read = new ReadText();
        List<Piece> pieces = Pieces.of(text);
        int copied = 0;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece.isWord()) {
                read.copy(text, copied, piece.start());
                addWord(text, pieces, at, read);
                copied = piece.end();
            }
        }
        read.copy(text, copied, text.length());
        return read;
    }

    /** The text with its misspelt words put right, all else as it stands; empty where no word is. */
    Optional<String> corrected(String text) {
        List<Piece> pieces = Pieces.of(text);
        StringBuilder right = new StringBuilder();
        int copied = 0;
        for (int at = 0; at < pieces.size(); at++) {
            Piece word = pieces.get(at);
            Optional<String> instead = word.isWord()
                    ? corrected(pieces, at).filter(meant -> !isOtherForm(word.folded(), meant))
                    : Optional.empty();
            if (instead.isPresent()) {
                right.append(text, copied, pieces.get(at).start()).append(instead.get());
                copied = pieces.get(at).end();
            }
        }
        return copied == 0 ? Optional.empty() : Optional.of(right + text.substring(copied));
    }

    /** "Spritzgussteil" is no mistake for that the trade speaks of "Spritzgussteile". */
    private static boolean isOtherForm(String typed, String right) {
        String shorter = typed.length() < right.length() ? typed : right;
        String longer = typed.length() < right.length() ? right : typed;
        return longer.startsWith(shorter) && ENDINGS.contains(longer.substring(shorter.length()));
    }

    private static boolean touchesNumber(List<Piece> pieces, int at) {
        boolean before = at > 0 && pieces.get(at).glued() && pieces.get(at - 1).isNumber();
        return before
                || (at + 1 < pieces.size()
                        && pieces.get(at + 1).glued()
                        && pieces.get(at + 1).isNumber());
    }

    private void addWord(String text, List<Piece> pieces, int at, ReadText read) {
        Piece word = pieces.get(at);
        Span written = new Span(word.start(), word.end());
        Optional<String> corrected = corrected(pieces, at);
        if (corrected.isPresent()) {
            read.replace(written, corrected.get());
        } else {
            read.open(text, written, joints(pieces, at));
        }
    }

    private Optional<String> corrected(List<Piece> pieces, int at) {
        boolean inName = at > 0 && spelling.isTradeWord(pieces.get(at - 1).folded());
        return isRight(pieces, at) || !joints(pieces, at).isEmpty()
                ? Optional.empty()
                : spelling.corrected(folded(pieces.get(at)), inName);
    }

    private boolean isRight(List<Piece> pieces, int at) {
        Piece word = pieces.get(at);
        return touchesNumber(pieces, at) || spelling.knows(folded(word)) || spelling.isForm(word);
    }

    private List<Integer> joints(List<Piece> pieces, int at) {
        String folded = folded(pieces.get(at));
        return isRight(pieces, at) ? compounds.material(folded) : compounds.joints(folded);
    }

    private static String folded(Piece word) {
        return Folding.fold(opened(word.text()));
    }

    private static String opened(String word) {
        return word.indexOf('ß') < 0 && word.indexOf('œ') < 0 && word.indexOf('Œ') < 0
                ? word
                : word.replace("ß", "ss").replace("œ", "oe").replace("Œ", "OE");
    }
}
