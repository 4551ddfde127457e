package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.understanding.OwnWord;
import org.jspecify.annotations.Nullable;

/**
 * A word that is to be added.
 *
 * @param typed as it was typed
 * @param target what it is to mean; without one, the word is to be read no more
 * @param language null for a word of all languages
 * @param replacing whether it may take the place of what the word means already
 */
public record NewSynonym(
        String typed,
        OwnWord.@Nullable Target target,
        @Nullable Language language,
        boolean replacing) {}
