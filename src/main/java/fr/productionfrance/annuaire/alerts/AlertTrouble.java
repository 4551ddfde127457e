package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.background.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log when alerts cannot be looked at. */
class AlertTrouble implements Watch.Told {

    private static final Logger LOG = LoggerFactory.getLogger(AlertTrouble.class);

    @Override
    public void fails(Throwable trouble) {
        LOG.warn("Searches with letters cannot be looked at now: {}", trouble.toString());
    }

    @Override
    public void worksAgain() {
        LOG.info("Searches with letters are looked at again");
    }
}
