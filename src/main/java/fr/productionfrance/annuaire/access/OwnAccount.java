package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What people do with the account they are signed in to. */
@Service
public class OwnAccount {

    private final CurrentAccount current;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AddressChange addresses;
    private final Sessions sessions;
    private final PersonalData data;
    private final PeopleTable people;

    OwnAccount(
            CurrentAccount current,
            Accounts accounts,
            Passwords passwords,
            AddressChange addresses,
            Sessions sessions,
            PersonalData data,
            PeopleTable people) {
        this.current = current;
        this.accounts = accounts;
        this.passwords = passwords;
        this.addresses = addresses;
        this.sessions = sessions;
        this.data = data;
        this.people = people;
    }

    public String email() {
        return account().email().value();
    }

    public boolean hasPassword() {
        return account().hasPassword();
    }

    public Passwords.Outcome changePassword(String currentPassword, String wanted, String networkAddress) {
        return passwords.change(account().id(), currentPassword, wanted, networkAddress);
    }

    public void changeAddress(EmailAddress wanted) {
        addresses.ask(account().id(), wanted);
    }

    /** The language of letters, which follows the one of the pages. */
    public void read(Locale language) {
        Account account = account();
        if (!account.language().getLanguage().equals(language.getLanguage())) {
            people.setLanguage(account.id(), language);
        }
    }

    /** Ends every session of the account, this one too. */
    public void signOutEverywhere() {
        sessions.endAll(account());
    }

    public byte[] export() {
        return data.export(account().id());
    }

    public boolean erase() {
        return data.erase(account().id());
    }

    private Account account() {
        return current.get()
                .flatMap(signedIn -> accounts.byId(signedIn.account()))
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
