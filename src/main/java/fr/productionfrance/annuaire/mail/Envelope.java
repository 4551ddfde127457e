package fr.productionfrance.annuaire.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Makes of a letter what mail servers exchange (RFC 5322). */
final class Envelope {

    private final MailSettings settings;

    Envelope(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage around(WaitingMail letter, JavaMailSender sender) {
        MimeMessage message = sender.createMimeMessage();
        try {
            fill(message, letter);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        return message;
    }

    private void fill(MimeMessage message, WaitingMail letter) throws MessagingException, UnsupportedEncodingException {
        Mail mail = letter.mail();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(ascii(new EmailAddress(settings.from())), settings.senderName(), "UTF-8"));
        helper.setTo(new InternetAddress(ascii(mail.to()), true));
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        helper.setSentDate(Date.from(letter.createdAt()));
        message.setHeader("Message-ID", messageId(letter));
        // Answering machines do not answer it (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe().isPresent()) {
            unsubscribe(message, mail.unsubscribe().get());
        }
    }

    private static void unsubscribe(MimeMessage message, URI link) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + link.toASCIIString() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** The same each time it is tried: who gets it twice can tell. */
    private String messageId(WaitingMail letter) {
        return "<%d.%d@%s>"
                .formatted(letter.id(), letter.createdAt().toEpochMilli(), domain(new EmailAddress(settings.from())));
    }

    /** Mail servers know a domain such as mécaloire.fr by its ASCII form. */
    private static String ascii(EmailAddress address) {
        return address.localPart() + "@" + domain(address);
    }

    private static String domain(EmailAddress address) {
        return IDN.toASCII(address.value().substring(address.localPart().length() + 1));
    }
}
