package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.Mail;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How people add passkeys to the account they are signed in to, and remove them: who they are must be fresh. */
@Service
public class Passkeys {

    /** As many as one person has devices, and some more. */
    static final int MOST = 10;

    static final int LONGEST_LABEL = 60;

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> CREDENTIAL =
            new TypeReference<>() {};

    /** How adding one ended. */
    public enum Outcome {
        DONE,
        /** The browser's answer was none to what it was asked. */
        REFUSED,
        TOO_MANY
    }

    /** What a browser is asked for; its answer is good for this question alone. */
    public static final class Question {

        private final PublicKeyCredentialCreationOptions options;

        Question(PublicKeyCredentialCreationOptions options) {
            this.options = options;
        }

        /** As {@code navigator.credentials.create} takes it, but for bytes, which are in base64url. */
        public String json() {
            return JSON.writeValueAsString(options);
        }
    }

    private final RelyingParty party;
    private final PasskeyTable keys;
    private final Accounts accounts;
    private final AccountLetters letters;
    private final CurrentAccount current;
    private final FreshSignIn fresh;
    private final TransactionTemplate transaction;

    Passkeys(
            RelyingParty party,
            PasskeyTable keys,
            Accounts accounts,
            AccountLetters letters,
            CurrentAccount current,
            FreshSignIn fresh,
            TransactionTemplate transaction) {
        this.party = party;
        this.keys = keys;
        this.accounts = accounts;
        this.letters = letters;
        this.current = current;
        this.fresh = fresh;
        this.transaction = transaction;
    }

    /**
     * Whether browsers take keys for the address that the directory has.
     *
     * @param visited the name that the visitor came by
     */
    public boolean areOffered(String visited) {
        return party.canHaveKeys(visited);
    }

    public List<Passkey> own() {
        return keys.of(signedIn());
    }

    /**
     * What to ask the browser for a key with.
     *
     * @throws AccessDeniedException unless {@link FreshSignIn}
     */
    public Question ask() {
        signedIn();
        fresh.demand();
        Authentication account =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return new Question(party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(account)));
    }

    /**
     * Keeps the key that a browser made, and tells its owner by letter.
     *
     * @param answer as the browser gave it: anything may stand in it
     * @param label what the owner calls it
     */
    public Outcome add(Question question, String answer, String label) {
        UUID account = signedIn();
        if (!question.options.getUser().getId().equals(PasskeyOwners.handle(account))) {
            return Outcome.REFUSED;
        }
        if (keys.of(account).size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        try {
            transaction.executeWithoutResult(_ -> keep(account, question, answer, shortened(label)));
            return Outcome.DONE;
        } catch (DataAccessException storeAway) {
            throw storeAway;
        } catch (RuntimeException refused) {
            LOG.warn("A passkey was refused: {}", refused.getClass().getName());
            return Outcome.REFUSED;
        }
    }

    private void keep(UUID account, Question question, String answer, String label) {
        var key = new RelyingPartyPublicKey(JSON.readValue(answer, CREDENTIAL), label);
        party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(question.options, key));
        letters.passkeyAdded(accounts.byId(account).orElseThrow(), label);
    }

    /**
     * From now on the key signs nobody in.
     *
     * @throws AccessDeniedException unless {@link FreshSignIn}
     */
    public void remove(UUID key) {
        UUID account = signedIn();
        fresh.demand();
        keys.remove(account, key);
    }

    private static String shortened(String label) {
        String line = Mail.oneLine(label);
        int most = Math.min(line.codePointCount(0, line.length()), LONGEST_LABEL);
        return line.isEmpty() ? "?" : line.substring(0, line.offsetByCodePoints(0, most));
    }

    private UUID signedIn() {
        return current.get().map(SignedIn::account).orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
