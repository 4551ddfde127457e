package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import fr.productionfrance.annuaire.mail.Mail;
import fr.productionfrance.annuaire.mail.Mails;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is written to people about their accounts, each in their own language. */
@Component
class AccountLetters {

    private static final String INVITATION_DAYS =
            String.valueOf(LinkPurpose.INVITATION.lasts().toDays());

    private final Mails mails;
    private final MessageSource texts;
    private final PublicUrl publicUrl;
    private final String directory;

    AccountLetters(Mails mails, MessageSource texts, PublicUrl publicUrl, AccessSettings settings) {
        this.mails = mails;
        this.texts = texts;
        this.publicUrl = publicUrl;
        this.directory = Mail.oneLine(settings.directoryName());
    }

    void invitation(Account account, OneTimeToken link, String fiche) {
        write(account, "invitation", Mail.oneLine(fiche), address(SignIn.INVITATION_ROUTE, link), INVITATION_DAYS);
    }

    void animatorInvitation(Account account, OneTimeToken link) {
        write(account, "animator-invitation", address(SignIn.INVITATION_ROUTE, link), INVITATION_DAYS);
    }

    /** To somebody who has an account already. */
    void becameAnimator(Account account) {
        write(account, "animator", publicUrl.forLetters() + "/" + SignIn.path());
    }

    void noLongerAnimator(Account account) {
        write(account, "no-animator", publicUrl.forLetters() + "/" + SignIn.path());
    }

    /** To somebody who has an account already. */
    void oneMoreFiche(Account account, String fiche) {
        write(account, "fiche", Mail.oneLine(fiche), publicUrl.forLetters() + "/" + SignIn.path());
    }

    void signIn(Account account, OneTimeToken link) {
        String minutes = String.valueOf(LinkPurpose.SIGN_IN.lasts().toMinutes());
        write(account, "sign-in", address(SignIn.LINK_ROUTE, link), minutes);
    }

    void password(Account account, OneTimeToken link) {
        write(account, "password", address(SignIn.PASSWORD_ROUTE, link));
    }

    void passwordChanged(Account account) {
        write(account, "password-changed", publicUrl.forLetters() + "/" + SignIn.PASSWORD_ROUTE);
    }

    void passkeyAdded(Account account, String label) {
        write(account, "passkey", label, publicUrl.forLetters() + "/" + SignIn.ACCOUNT_ROUTE);
    }

    void oldAddress(Account account, EmailAddress wanted, OneTimeToken link) {
        write(account, "old-address", wanted.value(), address(SignIn.ADDRESS_ROUTE, link));
    }

    void newAddress(Account account, EmailAddress wanted, OneTimeToken link) {
        write(account.language(), wanted, "new-address", account.email().value(), address(SignIn.ADDRESS_ROUTE, link));
    }

    private void write(Account account, String letter, Object... values) {
        write(account.language(), account.email(), letter, values);
    }

    /** The directory's name stands in each as {0}. */
    private void write(Locale language, EmailAddress to, String letter, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = directory;
        System.arraycopy(values, 0, all, 1, values.length);
        String key = "letter." + letter;
        String text = texts.getMessage(key + ".text", all, language) + "\n\n"
                + texts.getMessage("letter.signature", all, language) + "\n";
        mails.send(new Mail(to, texts.getMessage(key + ".subject", all, language), text));
    }

    private String address(String path, OneTimeToken link) {
        return publicUrl.forLetters() + "/" + path + "/" + link.value();
    }
}
