package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.access.PublicUrl;
import fr.productionfrance.annuaire.access.Recipient;
import fr.productionfrance.annuaire.access.Recipients;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.mail.Mail;
import fr.productionfrance.annuaire.mail.Mails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters about reviews, each in its reader's language; they are queued in the transaction under way. */
@Component
class ReviewLetters {

    private final Mails mails;
    private final Recipients recipients;
    private final MessageSource messages;
    private final PublicUrl url;

    ReviewLetters(Mails mails, Recipients recipients, MessageSource messages, PublicUrl url) {
        this.mails = mails;
        this.recipients = recipients;
        this.messages = messages;
        this.url = url;
    }

    /** What a letter tells keepers. */
    enum News {
        ACCEPTED,
        PARTLY,
        DECLINED,
        PUBLISHED,
        RETURNED
    }

    /**
     * Tells each keeper what the animator decided.
     *
     * @param comment what the animator wrote; may be blank
     */
    void tell(Fiche fiche, News news, String comment) {
        String key = "review.letter." + news.name().toLowerCase(Locale.ROOT);
        for (Recipient keeper : recipients.keepersOf(fiche.id().value())) {
            List<String> paragraphs = new ArrayList<>();
            if (!comment.isBlank()) {
                paragraphs.add(text(keeper, "review.letter.comment", comment.strip()));
            }
            paragraphs.add(text(keeper, "review.letter.link", url.forLetters() + "/mon-espace/fiche/" + fiche.slug()));
            send(keeper, key, fiche, paragraphs);
        }
    }

    /** Tells each animator that something waits. */
    void tellAnimators(Fiche fiche, ReviewQueue.Kind kind) {
        String key = "review.letter.waiting." + kind.name().toLowerCase(Locale.ROOT);
        String address = url.forLetters() + "/admin/relectures/" + fiche.id();
        recipients
                .animators()
                .forEach(animator -> send(
                        animator,
                        key,
                        fiche,
                        List.of(
                                text(animator, "review.letter.waiting.link", address),
                                text(animator, "review.letter.waiting.once", address))));
    }

    private void send(Recipient to, String key, Fiche fiche, List<String> paragraphs) {
        String name = Mail.oneLine(fiche.data().displayName());
        List<String> letter = new ArrayList<>(paragraphs);
        letter.addFirst(text(to, key, name));
        mails.send(new Mail(to.email(), text(to, key + ".subject", name), String.join("\n\n", letter)));
    }

    private String text(Recipient reader, String key, String argument) {
        return messages.getMessage(key, new Object[] {argument}, reader.language());
    }
}
