package fr.productionfrance.annuaire.access;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a successful sign-in changes: the account's last sign-in, how long its session lasts unused, by what it can be ended, and since when it is. */
@Component
class SignInRecorder {

    private final Accounts accounts;
    private final AccessSettings settings;

    SignInRecorder(Accounts accounts, AccessSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        Instant when = Instant.ofEpochMilli(event.getTimestamp());
        int epoch = accounts.recordSignIn(event.getAuthentication().getName(), when);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            HttpSession session = current.getRequest().getSession();
            session.setMaxInactiveInterval((int) settings.signedInTimeout().toSeconds());
            Sessions.begin(session, epoch);
            FreshSignIn.begin(session, when);
        }
    }
}
