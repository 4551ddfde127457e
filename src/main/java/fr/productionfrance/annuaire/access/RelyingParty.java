package fr.productionfrance.annuaire.access;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The directory as passkeys know it: the domain they are bound to and the addresses that they may be used from. A key is all that it
 * takes to sign in, so each must ask its owner for a finger, a face or a PIN.
 */
@Component
class RelyingParty implements WebAuthnRelyingPartyOperations {

    /** Browsers bind no key to a number. */
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[.*");

    private static final String LOCAL = "localhost";

    private final PasskeySettings settings;
    private final PublicUrl publicUrl;

    /** Made when it is first asked for: the port of this machine's own address is known only then. */
    private final SingletonSupplier<WebAuthnRelyingPartyOperations> operations;

    RelyingParty(
            PasskeySettings settings,
            PublicUrl publicUrl,
            AccessSettings access,
            PasskeyOwners owners,
            PasskeyTable keys) {
        this.settings = settings;
        this.publicUrl = publicUrl;
        this.operations = SingletonSupplier.of(() -> operations(access.directoryName(), owners, keys));
    }

    /**
     * Whether browsers take keys for the address that the directory has: a domain, with TLS but on this machine. Where no setting says what
     * address that is, keys are this machine's own, and nobody's who came by another name.
     *
     * @param visited the name that the visitor came by
     */
    boolean canHaveKeys(String visited) {
        URI here = here();
        boolean safe = "https".equals(here.getScheme()) || LOCAL.equals(here.getHost());
        boolean reached = publicUrl.get().isPresent() || LOCAL.equals(visited);
        return safe && reached && !NUMERIC.matcher(id()).matches();
    }

    private String id() {
        return settings.rpId().isBlank()
                ? String.valueOf(here().getHost())
                : settings.rpId().strip();
    }

    private Set<String> origins() {
        URI here = here();
        List<String> named =
                settings.origins().stream().filter(origin -> !origin.isBlank()).toList();
        return named.isEmpty() ? Set.of(here.getScheme() + "://" + here.getAuthority()) : Set.copyOf(named);
    }

    private URI here() {
        return URI.create(publicUrl.forLetters());
    }

    private WebAuthnRelyingPartyOperations operations(String name, PasskeyOwners owners, PasskeyTable keys) {
        var made = new Webauthn4JRelyingPartyOperations(
                owners,
                keys,
                PublicKeyCredentialRpEntity.builder().id(id()).name(name).build(),
                origins());
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        return operations.obtain().createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        return operations.obtain().registerCredential(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return operations.obtain().createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return operations.obtain().authenticate(request);
    }
}
