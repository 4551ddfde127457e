package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Open accounts as the owners of passkeys. Authenticators know them by the account's id, which stays when the address changes. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    /** Fails for a handle that is none of ours. */
    static UUID account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return owner(accounts.byId(account(id)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return owner(accounts.byEmail(new EmailAddress(username)));
    }

    private static @Nullable PublicKeyCredentialUserEntity owner(Optional<Account> account) {
        return account.filter(Account::open)
                .map(open -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(open.id()))
                        .name(open.email().value())
                        .displayName(open.email().value())
                        .build())
                .orElse(null);
    }

    /** Asked for where there is no such owner: accounts are made by invitation alone. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new IllegalArgumentException("No open account");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Keys go with their account");
    }
}
