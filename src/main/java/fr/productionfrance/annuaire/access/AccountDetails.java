package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.access.Accounts.Credentials;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.function.Supplier;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Accounts as Spring Security asks for them. It is no {@code UserDetailsService}: of a bean of that type Spring Security would make a
 * check of passwords of its own, without the throttle, wherever it finds no other.
 */
@Service
class AccountDetails {

    private final Accounts accounts;

    /** What an account without a password is compared with: as slow as any other, and never right. */
    private final Supplier<String> noPassword;

    AccountDetails(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.noPassword = SingletonSupplier.of(
                () -> passwords.encode(OneTimeToken.random().value()));
    }

    UserDetails of(String username) {
        return accounts.find(addressOf(username)).map(this::details).orElseThrow(AccountDetails::unknown);
    }

    private UserDetails details(Credentials account) {
        String hash = account.passwordHash();
        return User.withUsername(account.email())
                .password(hash == null ? noPassword.get() : hash)
                .roles(account.role().name())
                .disabled(!account.enabled())
                .build();
    }

    private static EmailAddress addressOf(String username) {
        try {
            return new EmailAddress(username);
        } catch (IllegalArgumentException noAddress) {
            throw unknown();
        }
    }

    private static UsernameNotFoundException unknown() {
        return new UsernameNotFoundException("No such account");
    }
}
