package fr.productionfrance.annuaire.mail;

import fr.productionfrance.annuaire.background.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names the trouble and no more: its message may hold somebody's address. */
class MailTrouble implements Watch.Told {

    private static final Logger LOG = LoggerFactory.getLogger(MailTrouble.class);

    @Override
    public void fails(Throwable trouble) {
        LOG.warn(
                "The queue of letters cannot be worked on now: {}",
                trouble.getClass().getName());
    }

    @Override
    public void worksAgain() {
        LOG.info("Letters go again");
    }
}
