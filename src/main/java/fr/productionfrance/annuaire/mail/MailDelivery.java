package fr.productionfrance.annuaire.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands due letters to the mail server, and gives up those that are too old or that it will never take. */
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int AT_ONCE = 20;

    private final MailQueue queue;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> server;
    private final Envelope envelope;
    private final Clock clock;

    MailDelivery(MailQueue queue, MailSettings settings, ObjectProvider<JavaMailSender> server, Clock clock) {
        this.queue = queue;
        this.settings = settings;
        this.server = server;
        this.envelope = new Envelope(settings);
        this.clock = clock;
    }

    /** Sends what is due now. Without a mail server letters wait, and grow old. */
    void run() {
        tidy();
        server.ifAvailable(sender -> {
            List<WaitingMail> letters = queue.take(AT_ONCE, clock.instant());
            while (!letters.isEmpty()) {
                letters.forEach(letter -> send(letter, sender));
                letters = queue.take(AT_ONCE, clock.instant());
            }
        });
    }

    private void tidy() {
        Instant now = clock.instant();
        int old = queue.giveUpOlderThan(now.minus(settings.givesUpAfter()), now);
        if (old > 0) {
            LOG.error(
                    "{} letters were given up: no mail server took them in {} days",
                    old,
                    settings.givesUpAfter().toDays());
        }
        queue.forgetGivenUpBefore(now.minus(settings.givenUpKept()));
    }

    private void send(WaitingMail letter, JavaMailSender sender) {
        try {
            sender.send(envelope.around(letter, sender));
            queue.remove(letter);
        } catch (MailException e) {
            failed(letter, SendFailure.of(e));
        }
    }

    private void failed(WaitingMail letter, SendFailure failure) {
        Instant now = clock.instant();
        if (failure.forGood()) {
            LOG.warn("Letter {} was given up: it will not be taken; the reason stands in the store", letter.id());
            queue.giveUp(letter, now, failure.reason());
        } else {
            var pause = settings.pauseAfter(letter.attempts());
            LOG.warn(
                    "Letter {} did not go at attempt {}; the next is in {}, the reason stands in the store",
                    letter.id(),
                    letter.attempts(),
                    pause);
            queue.retry(letter, now.plus(pause), failure.reason());
        }
    }
}
