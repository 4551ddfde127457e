package fr.productionfrance.annuaire.search.asking;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.Said;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.understanding.QueryUnderstanding;
import fr.productionfrance.annuaire.search.understanding.Recognised;
import fr.productionfrance.annuaire.search.understanding.Span;
import fr.productionfrance.annuaire.search.understanding.Understood;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Asks for what a visitor types: filters for what can be read, text for the rest. */
@Component
public class SearchInWords {

    private static final Pattern QUOTED = Pattern.compile("[\"«“„]");

    private final QueryUnderstanding understanding;
    private final FicheSearch search;

    SearchInWords(QueryUnderstanding understanding, FicheSearch search) {
        this.understanding = understanding;
        this.search = search;
    }

    /**
     * Reads a text in place of the current one. Words that stay text beside filters that were read need not be mentioned by a
     * fiche, unless they are a firm's name or stand in quotation marks.
     */
    public InWords read(String typed, Language language, SearchState current) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        SearchCriteria before = current.criteria().withText("");
        Understood read = understanding.understand(text, language, before);
        List<Span> names = namesIn(text, read);
        Understood understood = names.isEmpty() ? read : understanding.understand(text, language, before, names);
        List<Said> said = new ArrayList<>(current.said());
        said.addAll(SaidWords.of(understood));
        SearchState asked = current.withCriteria(understood.criteria().withTextOptional(false))
                .withSaid(said);
        boolean optional = names.isEmpty()
                && asked.said().stream().anyMatch(Said.Filter.class::isInstance)
                && !QUOTED.matcher(understood.rest()).find();
        return new InWords(understood, asked.withCriteria(asked.criteria().withTextOptional(optional)));
    }

    /** Words as they were read, where they were misspelt; empty where they were not. */
    public Optional<String> corrected(String words) {
        return understanding.corrected(words);
    }

    /** Names are asked for where a reading would take words of one away. */
    private List<Span> namesIn(String text, Understood read) {
        boolean takes = read.recognised().stream().map(Recognised::asked).anyMatch(SearchCriteria::isFiltered);
        return takes && FirmNames.mayStandIn(text) ? FirmNames.in(text, read, search.namesLike(text)) : List.of();
    }
}
