package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A postcode, with the name of one of its communes or without. */
final class PostcodeRule implements Rule {

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?:f[- ]?)?(?<c>\\d{5})(?![\\p{L}\\d]|[.,]\\d)(?:\\s(?<t>[\\p{L}][\\p{L}' -]{1,40}))?");

    private final Gazetteer gazetteer;
    private final PlaceMeaning meaning;

    PostcodeRule(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.meaning = new PlaceMeaning(gazetteer);
    }

    @Override
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (MatchResult match : PieceStarts.matches(POSTCODE, reading)) {
            List<Commune> communes = gazetteer.places().byPostcode(match.group("c")).stream()
                    .filter(commune -> commune.point() != null)
                    .toList();
            if (!communes.isEmpty()) {
                found.add(candidate(match, communes, reading));
            }
        }
        return found;
    }

    private Candidate candidate(MatchResult match, List<Commune> communes, Reading reading) {
        String after = match.group("t") == null ? "" : Gazetteer.key(match.group("t"));
        Optional<Commune> said = communes.stream()
                .filter(commune -> after.startsWith(Gazetteer.key(commune.name())))
                .findFirst();
        Commune commune = said.orElse(communes.getFirst());
        int start = match.start("c");
        int end = said.isPresent() ? Math.min(match.start("t") + commune.name().length(), match.end()) : match.end("c");
        Span whole = new Span(start, end);
        return Radius.in(reading).stream()
                .filter(radius -> radius.end() <= start && start - radius.end() <= 1)
                .findFirst()
                .map(radius -> meaning.near(whole, new Span(radius.start(), end), commune, radius.km()))
                .orElseGet(() -> meaning.town(whole, commune))
                .ranked(said.isPresent() ? Candidate.PLACE + 21 : Candidate.BARE - 2, Name.Weight.STRONG);
    }
}
