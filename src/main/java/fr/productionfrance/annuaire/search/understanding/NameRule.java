package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.understanding.LongestName.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the nomenclature in a text, the longest at each place. */
final class NameRule implements Rule {

    private final Lexicon lexicon;
    private final LongestName names;

    /** @param commonWords folded words that are no forms of a trade's name: "couleur" is not "coulée" */
    NameRule(Lexicon lexicon, Set<String> commonWords) {
        this.lexicon = lexicon;
        this.names = new LongestName(lexicon, commonWords);
    }

    /** What a norm's number follows. */
    static final Set<String> NORM_BODIES = Set.of("iso", "en", "din", "nf");

    private static final Set<String> JOINTS = Set.of("et", "and", "und", "ou", "or", "oder");

    @Override
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        List<Piece> pieces = reading.pieces();
        int at = 0;
        while (at < pieces.size()) {
            Match match = names.longest(pieces, at, pieces.size());
            if (match == null) {
                at++;
            } else {
                addInner(pieces, at, match, found);
                addFurtherNorms(pieces, at, match, found);
                at = match.end();
            }
        }
        return found;
    }

    /** In "ISO 9001 et 14001" the second number is a norm of the same body. */
    private void addFurtherNorms(List<Piece> pieces, int start, Match first, List<Candidate> found) {
        String body = pieces.get(start).folded();
        boolean norm = first.name().aspect() == Aspect.CERTIFICATION && NORM_BODIES.contains(body);
        int at = first.end() + 1;
        while (norm
                && at < pieces.size()
                && isJoint(pieces.get(at - 1))
                && pieces.get(at).isNumber()) {
            List<Name> named = lexicon.named(body + pieces.get(at).folded());
            norm = !named.isEmpty();
            if (norm) {
                found.add(candidate(pieces, at, new Match(named.getFirst(), List.of(), at + 1, 2)));
                at += 2;
            }
        }
    }

    private static boolean isJoint(Piece piece) {
        return piece.is("/") || piece.is(",") || piece.is("+") || piece.is("&") || JOINTS.contains(piece.folded());
    }

    /** A process that names its material, as "chaudronnerie inox", leaves the material's words to the material. */
    private void addInner(List<Piece> pieces, int start, Match match, List<Candidate> found) {
        int from = start;
        int to = match.end();
        if (match.name().aspect() == Aspect.PROCESS && match.pieces() > 1 && !isPlating(match.name())) {
            Match last = materialUpTo(pieces, start + 1, match.end());
            Match first = materialFrom(pieces, start, match.end());
            if (last != null) {
                to = match.end() - last.pieces();
                found.add(candidate(pieces, to, last));
                while (to - 1 > start && NameKey.isBetween(pieces.get(to - 1))) {
                    to--;
                }
            } else if (first != null) {
                from = first.end();
                found.add(candidate(pieces, start, first));
            }
        }
        found.add(candidate(pieces, from, new Match(match.name(), match.others(), to, match.pieces())));
    }

    /** The nickel of a zinc-nickel plating is no material of the part. */
    private static boolean isPlating(Name name) {
        return name.codes().stream().allMatch(Resolution.isAtOrBelow("SURF.PLATE"));
    }

    private @Nullable Match materialUpTo(List<Piece> pieces, int from, int end) {
        for (int at = from; at < end; at++) {
            Match match = names.longest(pieces, at, end);
            if (match != null && match.end() == end && isMaterial(match)) {
                return match;
            }
        }
        return null;
    }

    private @Nullable Match materialFrom(List<Piece> pieces, int start, int end) {
        for (int to = end - 1; to > start; to--) {
            Match match = names.longest(pieces, start, to);
            if (match != null && match.end() == to && isMaterial(match)) {
                return match;
            }
        }
        return null;
    }

    private static boolean isMaterial(Match match) {
        return match.name().aspect() == Aspect.MATERIAL && match.name().weight() == Name.Weight.STRONG;
    }

    private static Candidate candidate(List<Piece> pieces, int start, Match match) {
        Span span =
                new Span(pieces.get(start).start(), pieces.get(match.end() - 1).end());
        Name name = match.name();
        List<Meaning> alternatives = new ArrayList<>(name.alternatives());
        match.others().forEach(other -> alternatives.add(other.meaning()));
        boolean likely = !alternatives.isEmpty() || name.weight() != Name.Weight.STRONG;
        int rank = rank(name, match.pieces(), span.length());
        return new Candidate(
                span,
                span,
                name.meaning(),
                rank,
                likely ? Sureness.LIKELY : Sureness.CERTAIN,
                name.weight(),
                alternatives);
    }

    private static int rank(Name name, int pieces, int letters) {
        if (name.weight() == Name.Weight.BARE_NUMBER) {
            return Candidate.BARE;
        }
        boolean designation =
                name.aspect() == Aspect.MATERIAL && pieces > 1 && letters > 3 && name.weight() == Name.Weight.STRONG;
        return designation ? Candidate.DESIGNATION : pieces > 1 ? Candidate.LONG_NAME : Candidate.NAME;
    }
}
