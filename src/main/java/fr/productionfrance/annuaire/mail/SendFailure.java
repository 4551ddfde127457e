package fr.productionfrance.annuaire.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/**
 * Why a letter did not go.
 *
 * @param reason in the mail server's words, which may name the address: for the store, never for a log
 * @param forGood whether trying again is of no use, such as with an address that does not exist
 */
record SendFailure(String reason, boolean forGood) {

    static SendFailure of(MailException failure) {
        List<Throwable> chain = chain(failure);
        boolean unwritable = failure instanceof MailPreparationException || failure instanceof MailParseException;
        boolean refused = chain.stream().anyMatch(SendFailure::refusesAddress);
        return new SendFailure(
                NestedExceptionUtils.getMostSpecificCause(chain.getLast()).toString(), unwritable || refused);
    }

    /** What the server answered with 550 and its like; an address that it refuses for now is not among these. */
    private static boolean refusesAddress(Throwable failure) {
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    /** Mail's exceptions chain by "next" rather than by cause, and what the server said is the last. */
    private static List<Throwable> chain(MailException failure) {
        if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            return Stream.<Throwable>iterate(
                            sending.getMessageExceptions()[0], cause -> cause != null, SendFailure::next)
                    .toList();
        }
        return List.of(failure);
    }

    @SuppressWarnings("NullAway") // the stream above ends where there is none
    private static Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
