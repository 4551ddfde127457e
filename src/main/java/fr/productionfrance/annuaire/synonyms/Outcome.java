package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.search.understanding.Meaning;
import java.util.List;

/** What became of a change. */
public sealed interface Outcome {

    /** It is kept, and this node reads so already. */
    record Done(String term) implements Outcome {}

    /**
     * Nothing was changed.
     *
     * @param meanings what the word means now, where that is why
     */
    record Refused(String term, Reason reason, List<Meaning> meanings) implements Outcome {

        public Refused {
            meanings = List.copyOf(meanings);
        }
    }

    /** Why a change was refused. */
    enum Reason {
        /** It is no word: too short or too long, without a letter, or with signs that no word has. */
        NO_WORD,
        /** It means something already. */
        TAKEN,
        /** A word that is compared by the same letters is in use already. */
        IN_USE,
        /** It would not be read as that even so: a number, a place or another word takes its letters. */
        UNREADABLE,
        /** To be retired it would have to be a name, and it is none. */
        NOT_A_NAME
    }
}
