package fr.productionfrance.annuaire.search.understanding;

import java.util.List;
import java.util.Optional;

/** Makes a written text ready to be read: ligatures opened, misspelt words put right, compounds taken apart. */
final class TextReader {

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

    private static boolean touchesNumber(List<Piece> pieces, int at) {
        boolean before = at > 0 && pieces.get(at).glued() && pieces.get(at - 1).isNumber();
        return before
                || (at + 1 < pieces.size()
                        && pieces.get(at + 1).glued()
                        && pieces.get(at + 1).isNumber());
    }

    private void addWord(String text, List<Piece> pieces, int at, ReadText read) {
        Piece word = pieces.get(at);
        String opened = opened(word.text());
        String folded = Folding.fold(opened);
        Span written = new Span(word.start(), word.end());
        boolean right = touchesNumber(pieces, at) || spelling.knows(folded) || spelling.isForm(word);
        boolean inName = at > 0 && spelling.isTradeWord(pieces.get(at - 1).folded());
        List<Integer> joints = right ? compounds.material(folded) : compounds.joints(folded);
        Optional<String> corrected = right || !joints.isEmpty() ? Optional.empty() : spelling.corrected(folded, inName);
        if (corrected.isPresent()) {
            read.replace(written, corrected.get());
        } else {
            read.open(text, written, joints);
        }
    }

    private static String opened(String word) {
        return word.indexOf('ß') < 0 && word.indexOf('œ') < 0 && word.indexOf('Œ') < 0
                ? word
                : word.replace("ß", "ss").replace("œ", "oe").replace("Œ", "OE");
    }
}
