package fr.productionfrance.annuaire.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/**
 * Sign-in by passkey, of Spring Security's parts: {@code POST /webauthn/authenticate/options} asks, {@code POST /login/webauthn} answers.
 * Its {@code webAuthn()} would open registration and removal over HTTP as well, which are the account page's here, and
 * leave a session its old id.
 */
final class PasskeySignIn extends AbstractHttpConfigurer<PasskeySignIn, HttpSecurity> {

    private final RelyingParty party;
    private final UserDetailsService accounts;

    PasskeySignIn(RelyingParty party, UserDetailsService accounts) {
        this.party = party;
        this.accounts = accounts;
    }

    @Override
    public void configure(HttpSecurity http) {
        var ask = new PublicKeyCredentialRequestOptionsFilter(party);
        ask.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
        http.addFilterBefore(postProcess(ask), AuthorizationFilter.class);
        var answer = new WebAuthnAuthenticationFilter();
        answer.setAuthenticationManager(new ProviderManager(new PasskeyProvider(party, accounts)));
        answer.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        answer.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
        answer.setAuthenticationFailureHandler(PasskeySignIn::refuse);
        http.addFilterBefore(postProcess(answer), BasicAuthenticationFilter.class);
    }

    /** Nothing of why: an unknown key, a closed account and a wrong signature are alike. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        response.setStatus(
                failure instanceof InternalAuthenticationServiceException
                        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
