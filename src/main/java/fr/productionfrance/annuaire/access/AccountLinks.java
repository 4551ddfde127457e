package fr.productionfrance.annuaire.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that are keys to an account: each works once, for a while, for one purpose; the newest of a purpose ends those before it. */
@Repository
class AccountLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    OneTimeToken issue(UUID account, LinkPurpose purpose) {
        end(account, purpose);
        jdbc.sql("delete from account_link where expires_at < ?").param(now()).update();
        var token = OneTimeToken.random();
        jdbc.sql("insert into account_link (token_hash, account_id, purpose, expires_at) values (?, ?, ?, ?)")
                .params(token.hash(), account, purpose.name(), now().plus(purpose.lasts()))
                .update();
        return token;
    }

    /** Whose link this is, while it works; looking does not use it up. */
    Optional<UUID> find(String token, LinkPurpose purpose) {
        return jdbc.sql("select account_id from account_link where token_hash = ? and purpose = ? and expires_at > ?")
                .params(new OneTimeToken(token).hash(), purpose.name(), now())
                .query(UUID.class)
                .optional();
    }

    /** Uses it up. The delete takes the row's lock, so that of two who use one link at once only one finds it. */
    Optional<UUID> use(String token, LinkPurpose purpose) {
        return jdbc.sql("""
                        delete from account_link where token_hash = ? and purpose = ? and expires_at > ?
                        returning account_id
                        """)
                .params(new OneTimeToken(token).hash(), purpose.name(), now())
                .query(UUID.class)
                .optional();
    }

    void end(UUID account, LinkPurpose purpose) {
        jdbc.sql("delete from account_link where account_id = ? and purpose = ?")
                .params(account, purpose.name())
                .update();
    }

    void endAll(UUID account) {
        jdbc.sql("delete from account_link where account_id = ?").param(account).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
