package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.MultiMatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Free words: each must be found somewhere in the fiche, in any of its languages. A word may have one letter wrong, unless it
 * is a word of the trade as it stands; a grade, a norm or a number may not, since 304L is not 316L.
 */
@Component
class TextQuery {

    /** A pasted page would make a query that no one can read; these are the most that can narrow anything. */
    private static final int MOST_WORDS = 32;

    /** No real word is longer; Elasticsearch refuses to look for the neighbours of one that is much. */
    private static final int LONGEST_FORGIVEN = 50;

    private static final List<String> AS_WRITTEN = List.of(
            boosted(IndexField.NAMES, 4),
            boosted(IndexField.VOCABULARY, 2),
            IndexField.PRESENTATION.path(),
            IndexField.PLACES.path(),
            boosted(IndexField.NEAR_EQUIVALENTS, 0.2));

    private static final List<String> BY_STEM = List.of(
            boosted(IndexField.NAMES, 4),
            boosted(IndexField.VOCABULARY, 2),
            boosted(IndexField.VOCABULARY_FR, 1.5),
            boosted(IndexField.VOCABULARY_EN, 1.2),
            boosted(IndexField.VOCABULARY_DE, 1.2),
            IndexField.PRESENTATION.path(),
            boosted(IndexField.PRESENTATION_FR, 0.8),
            boosted(IndexField.PRESENTATION_EN, 0.7),
            boosted(IndexField.PRESENTATION_DE, 0.7),
            IndexField.PLACES.path());

    private static final List<String> FORGIVING = List.of(
            boosted(IndexField.NAMES, 1),
            boosted(IndexField.VOCABULARY, 0.3),
            boosted(IndexField.PRESENTATION, 0.2),
            boosted(IndexField.PLACES, 0.2));

    private final TradeWords tradeWords;

    TextQuery(TradeWords tradeWords) {
        this.tradeWords = tradeWords;
    }

    /** Empty when nothing was typed that could be searched for. */
    Optional<Query> mentions(String text) {
        List<Query> words = words(text);
        return words.isEmpty() ? Optional.empty() : Optional.of(Query.of(q -> q.bool(b -> b.must(words))));
    }

    /** Each word by itself, for whom every one that is mentioned counts. */
    List<Query> words(String text) {
        return Words.of(text).stream().limit(MOST_WORDS).map(this::word).toList();
    }

    private Query word(String word) {
        if (Words.holdsDigit(word)) {
            return anywhere(word, AS_WRITTEN, m -> m.type(TextQueryType.Phrase));
        }
        Query asMeant = anywhere(word, BY_STEM, m -> m.type(TextQueryType.BestFields));
        if (tradeWords.contains(word) || word.length() > LONGEST_FORGIVEN) {
            return asMeant;
        }
        Query forgiving = anywhere(
                word,
                FORGIVING,
                m -> m.type(TextQueryType.BestFields)
                        .fuzziness("AUTO:4,20")
                        .prefixLength(1)
                        .fuzzyTranspositions(true)
                        .maxExpansions(50));
        return Query.of(q -> q.disMax(d -> d.queries(asMeant, forgiving)));
    }

    /**
     * Words that carry no meaning, such as articles, leave no token and then ask for nothing. A hyphen leaves two, and both
     * are meant: "CNC-Drehen" is no wire EDM with a CNC.
     */
    private static Query anywhere(String word, List<String> fields, UnaryOperator<MultiMatchQuery.Builder> how) {
        return Query.of(q -> q.multiMatch(m ->
                how.apply(m.query(word).fields(fields).operator(Operator.And).zeroTermsQuery(ZeroTermsQuery.All))));
    }

    private static String boosted(IndexField field, double boost) {
        return field.path() + "^" + boost;
    }
}
