package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Accounts as Spring Security asks for them. */
@Service
class AccountDetailsService implements UserDetailsService {

    private final Accounts accounts;

    AccountDetailsService(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.find(addressOf(username))
                .map(account -> User.withUsername(account.email())
                        .password(account.passwordHash())
                        .roles(account.role().name())
                        .disabled(!account.enabled())
                        .build())
                .orElseThrow(AccountDetailsService::unknown);
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
