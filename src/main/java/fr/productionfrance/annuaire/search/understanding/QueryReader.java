package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets every grammar read, gives each word to one of them, then looks at what the readings say together. Immutable. */
final class QueryReader implements QueryUnderstanding {

    private final TextReader text;
    private final List<Rule> rules;
    private final NamesInContext names;
    private final Together together;
    private final CriteriaOf criteria;
    private final Set<String> fillers;

    QueryReader(
            TextReader text,
            List<Rule> rules,
            NamesInContext names,
            Together together,
            CriteriaOf criteria,
            Set<String> fillers) {
        this.text = text;
        this.rules = List.copyOf(rules);
        this.names = names;
        this.together = together;
        this.criteria = criteria;
        this.fillers = Set.copyOf(fillers);
    }

    @Override
    public Optional<String> corrected(String typed) {
        return text.corrected(typed);
    }

    @Override
    public Understood understand(String typed, Language language, SearchCriteria current, List<Span> asWritten) {
        String written = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String start = written.substring(0, Math.min(written.length(), MOST_CHARACTERS));
        ReadText read = text.read(start);
        Reading reading = Reading.of(read.toString(), language);
        List<Span> kept = new ArrayList<>(Quotation.in(written));
        kept.addAll(asWritten);
        List<Candidate> found = new ArrayList<>();
        rules.forEach(rule -> found.addAll(rule.read(reading)));
        List<Candidate> free = kept.isEmpty() ? found : outside(kept, found, read);
        List<Candidate> chosen = Choosing.choose(names.decide(free, reading));
        Refusal.Outcome outcome = Refusal.of(chosen, reading);
        Resolution resolution = new Resolution(outcome.wanted());
        together.settle(resolution, reading);
        Implications.add(resolution, reading);
        return understood(written, read, resolution, outcome.refused(), kept, current);
    }

    /** Without the readings of words that stay text; those around them must do without their help. */
    private static List<Candidate> outside(List<Span> kept, List<Candidate> found, ReadText read) {
        return found.stream()
                .filter(candidate -> !overlaps(kept, candidate.core(), read))
                .map(candidate -> overlaps(kept, candidate.wide(), read)
                        ? candidate.at(candidate.core(), candidate.core())
                        : candidate)
                .toList();
    }

    private static boolean overlaps(List<Span> kept, Span read, ReadText text) {
        Span written = text.written(read.start(), read.end());
        return kept.stream().anyMatch(written::overlaps);
    }

    private Understood understood(
            String written,
            ReadText read,
            Resolution resolution,
            List<Span> refusals,
            List<Span> kept,
            SearchCriteria current) {
        List<Recognised> recognised = recognised(written, read, resolution.stated());
        List<Span> refused = refusals.stream()
                .map(span -> read.written(span.start(), span.end()))
                .toList();
        Remainder remainder = new Remainder(written, fillers);
        recognised.forEach(r -> remainder.take(r.span()));
        refused.forEach(remainder::take);
        kept.forEach(remainder::leave);
        resolution.repeats().forEach(span -> remainder.skip(read.written(span.start(), span.end())));
        remainder.finish();
        List<Meaning> meanings = recognised.stream().map(Recognised::meaning).toList();
        return new Understood(
                written,
                criteria.add(current, meanings, remainder.rest()),
                recognised,
                recognised(written, read, resolution.implied()),
                refused,
                remainder.left(),
                remainder.skipped(),
                remainder.rest());
    }

    private List<Recognised> recognised(String written, ReadText read, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> {
                    Span span = read.written(
                            candidate.wide().start(), candidate.wide().end());
                    String words = span.of(written);
                    boolean changed = candidate.sureness() == Sureness.CERTAIN
                            && words.length() != candidate.wide().length()
                            && !words.contains("ß")
                            && !words.contains("œ");
                    return new Recognised(
                            span,
                            words,
                            candidate.meaning(),
                            changed ? Sureness.LIKELY : candidate.sureness(),
                            criteria.add(SearchCriteria.EVERYTHING, List.of(candidate.meaning()), ""),
                            candidate.alternatives());
                })
                .toList();
    }
}
