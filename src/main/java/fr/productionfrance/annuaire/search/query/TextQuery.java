package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.MultiMatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Free words: each must be found somewhere in the fiche, in any of its languages. A word may have one letter wrong, unless it
 * is a word of the trade as it stands or in quotation marks; a grade, a norm or a number may not, since 304L is not 316L.
 */
@Component
class TextQuery {

    /** A pasted page would make a query that no one can read; these are the most that can narrow anything. */
    private static final int MOST_WORDS = 32;

    /** No real word is longer; Elasticsearch refuses to look for the neighbours of one that is much. */
    private static final int LONGEST_FORGIVEN = 50;

    /**
     * What it is worth to stand in a field; nothing where it is not looked for.
     *
     * @param trade of a word of the trade: what a fiche declares, then what it mentions
     * @param other of any other word: most likely a name, and then all the rest matters less
     * @param digit of a word with a digit
     * @param forgiven of a word that is written nearly so
     */
    private record Worth(IndexField field, double trade, double other, double digit, double forgiven) {}

    private static final List<Worth> WORTHS = List.of(
            new Worth(IndexField.NAMES, 2, 8, 8, 4),
            new Worth(IndexField.PLACES, 1, 4, 1, 2),
            new Worth(IndexField.VOCABULARY, 2, 2, 2, 0.5),
            new Worth(IndexField.VOCABULARY_FR, 2, 2, 0, 0),
            new Worth(IndexField.VOCABULARY_EN, 2, 2, 0, 0),
            new Worth(IndexField.VOCABULARY_DE, 2, 2, 0, 0),
            new Worth(IndexField.PRESENTATION, 1, 1, 1, 0.5),
            new Worth(IndexField.PRESENTATION_FR, 1, 1, 0, 0),
            new Worth(IndexField.PRESENTATION_EN, 1, 1, 0, 0),
            new Worth(IndexField.PRESENTATION_DE, 1, 1, 0, 0),
            new Worth(IndexField.NEAR_EQUIVALENTS, 0, 0, 0.25, 0));

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
        return Typed.of(text).stream().limit(MOST_WORDS).map(this::word).toList();
    }

    /** The word as it is written, in any of its forms, anywhere in a fiche. */
    Query exactly(String word) {
        return word(new Typed(word, true));
    }

    private Query word(Typed typed) {
        String word = typed.word();
        if (Words.holdsDigit(word)) {
            return best(anywhere(word, Worth::digit, m -> m.type(TextQueryType.Phrase)));
        }
        boolean ofTheTrade = tradeWords.contains(word);
        List<Query> asMeant =
                anywhere(word, ofTheTrade ? Worth::trade : Worth::other, m -> m.type(TextQueryType.BestFields));
        if (ofTheTrade || typed.exact() || word.length() > LONGEST_FORGIVEN) {
            return best(asMeant);
        }
        List<Query> forgiving = anywhere(
                word,
                Worth::forgiven,
                m -> m.type(TextQueryType.BestFields)
                        .fuzziness("AUTO:4,20")
                        .prefixLength(1)
                        .fuzzyTranspositions(true)
                        .maxExpansions(50));
        return best(Stream.concat(asMeant.stream(), forgiving.stream()).toList());
    }

    private static Query best(List<Query> ways) {
        return Query.of(q -> q.disMax(d -> d.queries(ways)));
    }

    /**
     * One query for each worth. A worth is fixed and does not hang on how often a word stands anywhere: fiches that mention it in
     * the same place are equal, whatever else is saved while one turns the pages. Words that carry no meaning, such as articles, leave
     * no token and then ask for nothing. A hyphen leaves two, and both are meant: "CNC-Drehen" is no wire EDM with a CNC.
     */
    private static List<Query> anywhere(
            String word, ToDoubleFunction<Worth> of, UnaryOperator<MultiMatchQuery.Builder> how) {
        Map<Double, List<String>> byWorth = WORTHS.stream()
                .filter(worth -> of.applyAsDouble(worth) > 0)
                .collect(Collectors.groupingBy(
                        of::applyAsDouble,
                        TreeMap::new,
                        Collectors.mapping(worth -> worth.field().path(), Collectors.toList())));
        List<Query> queries = new ArrayList<>();
        byWorth.forEach((worth, paths) -> queries.add(Queries.worth(
                Rank.FIT.points(worth),
                Query.of(q -> q.multiMatch(m -> how.apply(
                        m.query(word).fields(paths).operator(Operator.And).zeroTermsQuery(ZeroTermsQuery.All)))))));
        return queries;
    }
}
