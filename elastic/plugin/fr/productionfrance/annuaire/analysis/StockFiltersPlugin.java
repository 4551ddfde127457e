package fr.productionfrance.annuaire.analysis;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The stock filters that the index definition uses and the minimal server lacks, under their stock names and with
 * their stock options, so that the definition is the same one everywhere. Each is Lucene's own filter.
 */
public class StockFiltersPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding",
                (index, environment, name, settings) -> new AsciiFolding(name, settings),
                "stemmer",
                (index, environment, name, settings) -> new Stemmer(name, settings),
                "edge_ngram",
                (index, environment, name, settings) -> new EdgeNgram(name, settings),
                "keyword_repeat",
                (index, environment, name, settings) -> new KeywordRepeat(name),
                "remove_duplicates",
                (index, environment, name, settings) -> new RemoveDuplicates(name),
                // The server makes every other filter once without settings, for each index; these have no default.
                "elision",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> new Elision(name, environment, settings)),
                "keyword_marker",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> new KeywordMarker(name, environment, settings)));
    }

    /** {@code keyword}: the whole text as one term, which {@code _analyze} needs to try a normalizer. */
    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "keyword",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(
                        name, () -> new KeywordTokenizer(settings.getAsInt("buffer_size", 256))));
    }

    /** {@code preserve_original} (false): keeps the accented form beside the folded one. */
    private static final class AsciiFolding extends AbstractTokenFilterFactory
            implements NormalizingTokenFilterFactory {

        private final boolean preserveOriginal;

        AsciiFolding(String name, Settings settings) {
            super(name);
            preserveOriginal = settings.getAsBoolean("preserve_original", false);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new ASCIIFoldingFilter(tokens, preserveOriginal);
        }

        /** A normalizer gives one term, so it never keeps the original. */
        @Override
        public TokenStream normalize(TokenStream tokens) {
            return new ASCIIFoldingFilter(tokens);
        }
    }

    /** {@code articles}, {@code articles_case}: the articles to cut off before an apostrophe. */
    private static final class Elision extends AbstractTokenFilterFactory implements NormalizingTokenFilterFactory {

        private final CharArraySet articles;

        Elision(String name, Environment environment, Settings settings) {
            super(name);
            articles = Analysis.parseArticles(environment, settings);
            if (articles == null) {
                throw new IllegalArgumentException("elision filter requires [articles] or [articles_path] setting");
            }
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new ElisionFilter(tokens, articles);
        }
    }

    /** {@code min_gram} (1), {@code max_gram} (2), {@code preserve_original} (false). */
    private static final class EdgeNgram extends AbstractTokenFilterFactory {

        private final int min;
        private final int max;
        private final boolean preserveOriginal;

        EdgeNgram(String name, Settings settings) {
            super(name);
            min = settings.getAsInt("min_gram", 1);
            max = settings.getAsInt("max_gram", 2);
            preserveOriginal = settings.getAsBoolean("preserve_original", false);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new EdgeNGramTokenFilter(tokens, min, max, preserveOriginal);
        }
    }

    /** {@code keywords} with {@code ignore_case}, or {@code keywords_pattern}: what a stemmer must leave alone. */
    private static final class KeywordMarker extends AbstractTokenFilterFactory {

        private final CharArraySet words;
        private final Pattern pattern;

        KeywordMarker(String name, Environment environment, Settings settings) {
            super(name);
            String expression = settings.get("keywords_pattern");
            pattern = expression == null ? null : Pattern.compile(expression);
            boolean ignoreCase = settings.getAsBoolean("ignore_case", false);
            var given = Analysis.getWordSet(environment, settings, "keywords");
            words = given == null ? null : new CharArraySet(given, ignoreCase);
            if ((pattern == null) == (words == null)) {
                throw new IllegalArgumentException(
                        "keyword filter requires either `keywords`, `keywords_path`, or `keywords_pattern`");
            }
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return pattern == null
                    ? new SetKeywordMarkerFilter(tokens, words)
                    : new PatternKeywordMarkerFilter(tokens, pattern);
        }
    }

    private static final class KeywordRepeat extends AbstractTokenFilterFactory {

        KeywordRepeat(String name) {
            super(name);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new KeywordRepeatFilter(tokens);
        }
    }

    private static final class RemoveDuplicates extends AbstractTokenFilterFactory {

        RemoveDuplicates(String name) {
            super(name);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new RemoveDuplicatesTokenFilter(tokens);
        }
    }
}
