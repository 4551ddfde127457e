package fr.productionfrance.annuaire.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sign-in by mailed link, as Spring Security asks for it. Spring's own store would keep the links themselves; ours keeps hashes. */
@Component
class SignInLinks implements OneTimeTokenService {

    private final LetterRequests requests;
    private final AccountLinks links;
    private final Accounts accounts;
    private final Clock clock;

    SignInLinks(LetterRequests requests, AccountLinks links, Accounts accounts, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What it gives back opens nothing: the link is made, and mailed, only where there is such an account. */
    @Override
    public org.springframework.security.authentication.ott.OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        requests.signInLink(request.getUsername(), networkAddress());
        return token("-", request.getUsername());
    }

    @Override
    public org.springframework.security.authentication.ott.@Nullable OneTimeToken consume(
            OneTimeTokenAuthenticationToken attempt) {
        String link = Objects.requireNonNullElse(attempt.getTokenValue(), "");
        return links.use(link, LinkPurpose.SIGN_IN)
                .flatMap(accounts::byId)
                .filter(Account::open)
                .map(account -> token(link, account.email().value()))
                .orElse(null);
    }

    private DefaultOneTimeToken token(String value, String username) {
        Instant ends = clock.instant().plus(LinkPurpose.SIGN_IN.lasts());
        return new DefaultOneTimeToken(value, username, ends);
    }

    private static String networkAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest().getRemoteAddr()
                : "";
    }
}
