package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the results as lines of a letter; the words are those of the page. */
final class LetterWords implements SearchWords {

    private static final String DOT = " · ";

    private final FacetWords words;
    private final AppliedFilters filters;
    private final Wording wording;
    private final CapabilityWords capabilities;

    LetterWords(FacetWords words, AppliedFilters filters, Wording wording) {
        this.words = words;
        this.filters = filters;
        this.wording = wording;
        this.capabilities = new CapabilityWords(words, wording);
    }

    @Override
    public String asked(SearchCriteria criteria) {
        String typed = criteria.text().isBlank()
                ? ""
                : wording.text(
                        criteria.isTextNeeded() ? "export.words" : "search.said.preferred",
                        criteria.text().strip());
        return joined(Stream.of(typed, filters(criteria)));
    }

    @Override
    public String filters(SearchCriteria criteria) {
        return joined(filters.of(criteria).stream().map(AppliedFilter::text));
    }

    @Override
    public List<String> lines(FicheHit hit) {
        List<String> lines = new ArrayList<>();
        lines.add(joined(Stream.of(
                hit.demo() ? hit.name() + " (" + wording.text("search.demo") + ")" : hit.name(), place(hit))));
        CapabilityView matched = hit.matched();
        if (matched != null) {
            lines.add(joined(
                    Stream.concat(capabilities.line(matched).stream(), Stream.of(capabilities.evidence(matched)))));
        }
        return lines.stream().map(LetterWords::onOneLine).toList();
    }

    private String place(FicheHit hit) {
        String departement = hit.departement();
        if (hit.city() != null) {
            return hit.city() + (departement == null ? "" : " (" + departement + ")");
        }
        return departement == null ? "" : words.departement(departement);
    }

    @Override
    public String path(FicheHit hit) {
        return PublicFicheView.path(hit.slug());
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(DOT));
    }

    /** What others wrote stays within its line. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
