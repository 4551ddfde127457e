package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;

/** What an index has to learn about one fiche. Versions make it harmless to tell it twice, or in the wrong order. */
public sealed interface DocumentChange {

    FicheId id();

    /** The index has to hold this fiche. */
    record Put(Fiche fiche) implements DocumentChange {

        @Override
        public FicheId id() {
            return fiche.id();
        }
    }

    /** The index has to hold nothing of this fiche, which was withdrawn at that version. */
    record Remove(FicheId id, long version) implements DocumentChange {}
}
