package fr.productionfrance.annuaire.mail;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The letters of the demo run, which has no mail server: whoever runs it reads them on a page. */
@Component
@Profile("demo")
public class DemoMails {

    private static final int SHOWN = 100;

    private final MailQueue queue;

    DemoMails(MailQueue queue) {
        this.queue = queue;
    }

    /** A letter that was handed in. */
    public record Letter(Mail mail, Instant at) {}

    /** The newest first. */
    public List<Letter> newest() {
        return queue.newest(SHOWN).stream()
                .map(waiting -> new Letter(waiting.mail(), waiting.createdAt()))
                .toList();
    }
}
