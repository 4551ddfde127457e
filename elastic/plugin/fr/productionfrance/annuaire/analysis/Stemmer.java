package fr.productionfrance.annuaire.analysis;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;

/** {@code language}: which stemmer, for our three languages. The server's original knows many more. */
final class Stemmer extends AbstractTokenFilterFactory {

    private static final Map<String, UnaryOperator<TokenStream>> STEMMERS = Map.of(
            "light_french", FrenchLightStemFilter::new,
            "minimal_french", FrenchMinimalStemFilter::new,
            "english", PorterStemFilter::new,
            "light_english", KStemFilter::new,
            "minimal_english", EnglishMinimalStemFilter::new,
            "possessive_english", EnglishPossessiveFilter::new,
            "light_german", GermanLightStemFilter::new,
            "minimal_german", GermanMinimalStemFilter::new);

    private final UnaryOperator<TokenStream> stemmer;

    Stemmer(String name, Settings settings) {
        super(name);
        String language = settings.get("language", settings.get("name", "english"));
        stemmer = STEMMERS.get(language);
        if (stemmer == null) {
            throw new IllegalArgumentException("the local node has no stemmer [" + language + "], only "
                    + STEMMERS.keySet().stream().sorted().toList());
        }
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return stemmer.apply(tokens);
    }
}
