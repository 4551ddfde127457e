package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What no reading took: small words and signs are skipped, the rest stays text. Every character ends somewhere. */
final class Remainder {

    private final String text;
    private final Set<String> fillers;
    private final BitSet taken = new BitSet();
    private final List<Span> left = new ArrayList<>();
    private final List<Span> skipped = new ArrayList<>();

    Remainder(String text, Set<String> fillers) {
        this.text = text;
        this.fillers = fillers;
    }

    void take(Span span) {
        taken.set(span.start(), span.end());
    }

    /** Words that stay text as they stand, small ones included; what is taken of them already is not. */
    void leave(Span span) {
        int from = taken.nextClearBit(span.start());
        while (from < span.end()) {
            int next = taken.nextSetBit(from);
            int to = next < 0 ? span.end() : Math.min(next, span.end());
            Span free = new Span(from, to);
            take(free);
            if (!free.of(text).isBlank()) {
                left.add(free);
            }
            from = taken.nextClearBit(to);
        }
    }

    /** Words that repeat others. */
    void skip(Span span) {
        int next = taken.nextSetBit(span.start());
        if (next < 0 || next >= span.end()) {
            take(span);
            skipped.add(span);
        }
    }

    void finish() {
        List<Piece> pieces = Pieces.of(text);
        int at = 0;
        while (at < pieces.size()) {
            int end = at + 1;
            // "AZ-2231-B" is one word to who wrote it.
            while (end < pieces.size()
                    && pieces.get(end).glued()
                    && isFree(pieces.get(end))
                    && isFree(pieces.get(end - 1))) {
                end++;
            }
            sort(pieces.subList(at, end));
            at = end;
        }
        left.sort(Comparator.comparingInt(Span::start));
        skipped.sort(Comparator.comparingInt(Span::start));
    }

    private boolean isFree(Piece piece) {
        int next = taken.nextSetBit(piece.start());
        return next < 0 || next >= piece.end();
    }

    /** Pieces that are written as one. */
    private void sort(List<Piece> run) {
        int from = 0;
        int to = run.size();
        while (from < to && run.get(from).kind() == Piece.Kind.SIGN) {
            from++;
        }
        while (to > from && run.get(to - 1).kind() == Piece.Kind.SIGN) {
            to--;
        }
        run.subList(0, from).forEach(this::skipFree);
        List<Piece> words = run.subList(from, to);
        boolean says = words.stream().anyMatch(piece -> isFree(piece) && !isFiller(piece));
        if (says) {
            left.add(new Span(words.getFirst().start(), words.getLast().end()));
        } else {
            words.forEach(this::skipFree);
        }
        run.subList(to, run.size()).forEach(this::skipFree);
    }

    private boolean isFiller(Piece piece) {
        return piece.kind() == Piece.Kind.SIGN
                || (piece.isWord() && (piece.folded().length() < 2 || fillers.contains(piece.folded())));
    }

    /** Of a piece that is taken in part, as a compound may be, what is not. */
    private void skipFree(Piece piece) {
        int from = taken.nextClearBit(piece.start());
        while (from < piece.end()) {
            int next = taken.nextSetBit(from);
            int to = next < 0 ? piece.end() : Math.min(next, piece.end());
            skipped.add(new Span(from, to));
            from = taken.nextClearBit(to);
        }
    }

    List<Span> left() {
        return left;
    }

    List<Span> skipped() {
        return skipped;
    }

    String rest() {
        return left.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }
}
