package fr.productionfrance.annuaire.access;

import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;

/**
 * Checks a passkey's signature, then the account as for a password, and signs in as a password does: sessions are counted and ended alike.
 * Spring Security's own provider does not look whether an account is closed.
 */
final class PasskeyProvider implements AuthenticationProvider {

    private final RelyingParty party;
    private final UserDetailsService accounts;
    private final UserDetailsChecker open = new AccountStatusUserDetailsChecker();

    PasskeyProvider(RelyingParty party, UserDetailsService accounts) {
        this.party = party;
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        UserDetails account = owner(((WebAuthnAuthenticationRequestToken) attempt).getWebAuthnRequest());
        open.check(account);
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    private UserDetails owner(RelyingPartyAuthenticationRequest request) {
        try {
            return accounts.loadUserByUsername(party.authenticate(request).getName());
        } catch (DataAccessException storeAway) {
            throw new InternalAuthenticationServiceException("The store is away", storeAway);
        } catch (AuthenticationException refused) {
            throw refused;
        } catch (RuntimeException notSigned) {
            throw new BadCredentialsException("Not signed by a known key", notSigned);
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(attempt);
    }
}
