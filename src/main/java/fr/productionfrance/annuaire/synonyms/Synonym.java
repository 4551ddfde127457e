package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.understanding.OwnWord;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word of the cluster's own as it is kept; it is never deleted, only retired.
 *
 * @param id given by the store
 * @param target what it means; without one it takes a word of the nomenclature away
 * @param language of whom it is a word, for who reads the list; it is read in every text. Null for a word of all languages
 * @param active whether it is in use
 * @param changedBy who retired or restored it last; who added it before that
 */
public record Synonym(
        long id,
        String term,
        OwnWord.@Nullable Target target,
        @Nullable Language language,
        boolean active,
        String addedBy,
        Instant addedAt,
        String changedBy,
        Instant changedAt) {

    OwnWord word() {
        return new OwnWord(term, Optional.ofNullable(target));
    }
}
