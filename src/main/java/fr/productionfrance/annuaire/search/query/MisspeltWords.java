package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which words of a text no fiche holds as they stand, and which it may have meant. A word with a digit is never one of them, nor a
 * word of the trade, nor one in quotation marks.
 */
@Component
class MisspeltWords {

    private static final List<IndexField> HELD =
            List.of(IndexField.NAMES, IndexField.VOCABULARY, IndexField.PLACES, IndexField.PRESENTATION);
    private static final String MENTIONED = "mentioned";
    private static final int MOST_WORDS = 8;
    /** As in the search itself, which forgives nothing in shorter words. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 40;
    private static final int MOST_WRONG = 2;
    private static final int OF_EACH_FIELD = 3;

    private final TextQuery text;
    private final TradeWords tradeWords;
    private final Engine engine;

    MisspeltWords(TextQuery text, TradeWords tradeWords, Engine engine) {
        this.text = text;
        this.tradeWords = tradeWords;
        this.engine = engine;
    }

    List<Misspelt> of(String typed) {
        List<String> suspects = suspects(typed);
        return suspects.isEmpty() ? List.of() : read(suspects, engine.ask(request(suspects)));
    }

    private List<String> suspects(String typed) {
        return Typed.of(typed).stream()
                .filter(word -> !word.exact())
                .map(Typed::word)
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
                .filter(word -> !Words.holdsDigit(word) && !tradeWords.contains(word))
                .limit(MOST_WORDS)
                .toList();
    }

    private SearchRequestBody request(List<String> suspects) {
        Map<String, Query> mentions = new LinkedHashMap<>();
        suspects.forEach(word -> mentions.put(word, text.exactly(word)));
        return SearchRequestBody.of(r -> r.size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(MENTIONED, a -> a.filters(f -> f.filters(b -> b.keyed(mentions))))
                .suggest(s -> {
                    HELD.forEach(field -> s.suggesters(field.path(), near(field, suspects)));
                    return s.text(String.join(" ", suspects));
                }));
    }

    private static FieldSuggester near(IndexField field, List<String> words) {
        return FieldSuggester.of(s -> s.text(String.join(" ", words))
                .term(t -> t.field(field.path())
                        .suggestMode(SuggestMode.Missing)
                        .prefixLength(1)
                        .minWordLength(SHORTEST)
                        .maxEdits(MOST_WRONG)
                        .size(OF_EACH_FIELD)));
    }

    private static List<Misspelt> read(List<String> suspects, MultiSearchItem<HitSource> answer) {
        Map<String, FiltersBucket> mentioned = Objects.requireNonNull(
                        answer.aggregations().get(MENTIONED))
                .filters()
                .buckets()
                .keyed();
        Map<String, List<TermSuggest>> near = answer.suggest().values().stream()
                .flatMap(List::stream)
                .filter(Suggestion::isTerm)
                .map(Suggestion::term)
                .collect(Collectors.groupingBy(TermSuggest::text));
        return suspects.stream()
                .filter(word -> Objects.requireNonNull(mentioned.get(word)).docCount() == 0)
                .flatMap(
                        word -> nearest(near.getOrDefault(Words.folded(word), List.of()))
                                .map(instead -> new Misspelt(word, instead))
                                .stream())
                .toList();
    }

    private static Optional<String> nearest(List<TermSuggest> ofFields) {
        return ofFields.stream()
                .flatMap(field -> field.options().stream())
                .max(Comparator.comparingDouble(TermSuggestOption::score)
                        .thenComparingLong(TermSuggestOption::freq)
                        .thenComparing(TermSuggestOption::text))
                .map(TermSuggestOption::text);
    }
}
