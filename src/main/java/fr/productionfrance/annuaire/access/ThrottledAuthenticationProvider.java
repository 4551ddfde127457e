package fr.productionfrance.annuaire.access;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password only while there were not too many wrong ones; a refusal looks like a wrong password. */
final class ThrottledAuthenticationProvider implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ThrottledAuthenticationProvider.class);

    private final AuthenticationProvider passwords;
    private final SignInThrottle throttle;

    ThrottledAuthenticationProvider(AuthenticationProvider passwords, SignInThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (throttle.refuses(name, address)) {
            LOG.warn(
                    "A sign-in was refused: too many wrong passwords in the last {} minutes",
                    SignInThrottle.REMEMBERED.toMinutes());
            throw new BadCredentialsException("Wrong e-mail address or password");
        }
        try {
            Authentication result = passwords.authenticate(attempt);
            throttle.succeeded(name, address);
            return result;
        } catch (InternalAuthenticationServiceException storeAway) {
            throw storeAway;
        } catch (AuthenticationException wrong) {
            throttle.failed(name, address);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
