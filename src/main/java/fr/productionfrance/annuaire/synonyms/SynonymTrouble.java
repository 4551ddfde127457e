package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.background.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** While PostgreSQL is away the words of before are read, and at a start without it those of the nomenclature alone: searching goes on. */
class SynonymTrouble implements Watch.Told {

    private static final Logger LOG = LoggerFactory.getLogger(SynonymTrouble.class);

    @Override
    public void fails(Throwable trouble) {
        LOG.warn("The cluster's words cannot be looked for now; those of before are read: {}", trouble.toString());
    }

    @Override
    public void worksAgain() {
        LOG.info("The cluster's words are looked for again");
    }
}
