package fr.productionfrance.annuaire.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys in PostgreSQL. Those of an account that is closed are not found, so that nobody signs in with them. */
@Repository
class PasskeyTable implements UserCredentialRepository {

    private static final String OF_OPEN_ACCOUNTS = """
            select passkey.* from passkey join account on account.id = account_id
            where enabled and accepted_at is not null and\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The keys of an account, the oldest first. */
    List<Passkey> of(UUID account) {
        return jdbc.sql(
                        "select id, label, created_at, last_used_at from passkey where account_id = ? order by created_at")
                .param(account)
                .query((row, number) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Another account's key stays. */
    void remove(UUID account, UUID key) {
        jdbc.sql("delete from passkey where account_id = ? and id = ?")
                .params(account, key)
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(OF_OPEN_ACCOUNTS + "credential_id = ?")
                .param(id.getBytes())
                .query(PasskeyTable::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return jdbc.sql(OF_OPEN_ACCOUNTS + "account_id = ?")
                .param(PasskeyOwners.account(owner))
                .query(PasskeyTable::credential)
                .list();
    }

    /** Notes that a key was used, or keeps a new one. A key's owner never changes. */
    @Override
    public void save(CredentialRecord key) {
        int known = jdbc.sql("""
                        update passkey set signature_count = ?, backed_up = ?, last_used_at = ?
                        where credential_id = ? and account_id = ?
                        """)
                .params(
                        key.getSignatureCount(),
                        key.isBackupState(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        key.getCredentialId().getBytes(),
                        PasskeyOwners.account(key.getUserEntityUserId()))
                .update();
        if (known == 0) {
            insert(key);
        }
    }

    private void insert(CredentialRecord key) {
        Bytes attestation = key.getAttestationObject();
        if (attestation == null) {
            throw new IllegalArgumentException("A key without its attestation");
        }
        jdbc.sql("""
                        insert into passkey (account_id, credential_id, label, public_key, attestation_object, signature_count,
                            user_verified, backup_eligible, backed_up, transports)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        PasskeyOwners.account(key.getUserEntityUserId()),
                        key.getCredentialId().getBytes(),
                        key.getLabel(),
                        key.getPublicKey().getBytes(),
                        attestation.getBytes(),
                        key.getSignatureCount(),
                        key.isUvInitialized(),
                        key.isBackupEligible(),
                        key.isBackupState(),
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .update();
    }

    /** Keys are removed by their owners, who are asked for by {@link #remove}. */
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Only an owner removes a key");
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyOwners.handle(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports((String[]) row.getArray("transports").getArray()))
                .label(row.getString("label"))
                .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String[] names) {
        return Arrays.stream(names).map(AuthenticatorTransport::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
