package fr.productionfrance.annuaire.access;

import com.jayway.jsonpath.JsonPath;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** An authenticator as a browser would find it in a device: one key, which signs what it is asked by the site it was made for. */
final class SoftKey {

    private static final byte PRESENT = 0x01;
    private static final byte VERIFIED = 0x04;
    private static final byte WITH_KEY = 0x40;

    private final ObjectConverter converter = new ObjectConverter();
    private final byte[] id = new byte[32];
    private final KeyPair pair;
    private final String origin;
    private byte flags = PRESENT | VERIFIED;
    private int count;

    SoftKey(String origin) throws GeneralSecurityException {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        pair = generator.generateKeyPair();
    }

    /** Signs from now on without having asked for a finger, a face or a PIN. */
    void asksNobody() {
        flags = PRESENT;
    }

    /** What a browser answers to the options of a creation. */
    String create(String options) throws GeneralSecurityException {
        var attested = new AttestedCredentialData(
                AAGUID.ZERO, id, EC2COSEKey.create((ECPublicKey) pair.getPublic(), COSEAlgorithmIdentifier.ES256));
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                sha256(JsonPath.read(options, "$.rp.id")), (byte) (flags | WITH_KEY), count, attested);
        byte[] attestation = converter
                .getCborMapper()
                .writeValueAsBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                "response":{"attestationObject":"%2$s","clientDataJSON":"%3$s","transports":["internal"]}}""".formatted(text(id), text(attestation), text(client("webauthn.create", options)));
    }

    /** What a browser answers to the options of a sign-in. */
    String sign(String options) throws GeneralSecurityException {
        count++;
        byte[] data = new AuthenticatorDataConverter(converter)
                .convert(new AuthenticatorData<>(sha256(JsonPath.read(options, "$.rpId")), flags, count));
        byte[] client = client("webauthn.get", options);
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(data);
        signed.writeBytes(MessageDigest.getInstance("SHA-256").digest(client));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(signed.toByteArray());
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                "response":{"authenticatorData":"%2$s","clientDataJSON":"%3$s","signature":"%4$s"}}""".formatted(text(id), text(data), text(client), text(signature.sign()));
    }

    private byte[] client(String type, String options) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, JsonPath.<String>read(options, "$.challenge"), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(String text) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
