package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.access.Memberships;
import fr.productionfrance.annuaire.access.PublicUrl;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.mail.Mail;
import fr.productionfrance.annuaire.mail.Mails;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the keepers of a fiche by mail what the animator decided. In French, for nobody has said yet what else they read. */
@Component
class ReviewLetters {

    private static final Locale LANGUAGE = Language.FR.locale();

    private final Mails mails;
    private final Memberships memberships;
    private final MessageSource messages;
    private final PublicUrl url;

    ReviewLetters(Mails mails, Memberships memberships, MessageSource messages, PublicUrl url) {
        this.mails = mails;
        this.memberships = memberships;
        this.messages = messages;
        this.url = url;
    }

    /** What a letter tells. */
    enum News {
        ACCEPTED,
        PARTLY,
        DECLINED,
        PUBLISHED,
        RETURNED
    }

    /**
     * Queues a letter to each keeper, in the transaction under way.
     *
     * @param comment what the animator wrote; may be blank
     */
    void tell(Fiche fiche, News news, String comment) {
        String key = "review.letter." + news.name().toLowerCase(Locale.ROOT);
        String name = fiche.data().displayName();
        List<String> paragraphs = new ArrayList<>(List.of(text(key, name)));
        if (!comment.isBlank()) {
            paragraphs.add(text("review.letter.comment", comment.strip()));
        }
        url.get()
                .ifPresent(
                        site -> paragraphs.add(text("review.letter.link", site + "/mon-espace/fiche/" + fiche.slug())));
        String letter = String.join("\n\n", paragraphs);
        memberships
                .keepersOf(fiche.id().value())
                .forEach(keeper -> mails.send(new Mail(keeper, text(key + ".subject", name), letter)));
    }

    private String text(String key, String argument) {
        return messages.getMessage(key, new Object[] {argument}, LANGUAGE);
    }
}
