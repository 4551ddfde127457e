package fr.productionfrance.annuaire.fiche;

import static org.awaitility.Awaitility.await;

import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.mail.MailServer;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Fiches and those who keep them, for one test, which takes them away again. All are invented. */
public final class Members {

    private final JdbcClient jdbc;
    private final FicheStore store;
    private final String domain;
    private final List<Fiche> fiches = new ArrayList<>();

    /** A domain for tests that send letters: those stay with the mail server until the run ends. */
    public static String newDomain() {
        return UUID.randomUUID() + ".invalid";
    }

    /** @param domain of the addresses, one that no other test has */
    public Members(JdbcClient jdbc, FicheStore store, String domain) {
        this.jdbc = jdbc;
        this.store = store;
        this.domain = domain;
    }

    public Fiche fiche(FicheData data, FicheStatus status) {
        Fiche fiche = store.create(data, status, "test");
        fiches.add(fiche);
        return fiche;
    }

    public UUID member(String name, Fiche... keeping) {
        UUID account = account(name, "MEMBER");
        for (Fiche fiche : keeping) {
            keep(account, fiche);
        }
        return account;
    }

    public UUID account(String name, String role) {
        return jdbc.sql("insert into account (email, password_hash, role) values (?, '{none}', ?) returning id")
                .params(email(name), role)
                .query(UUID.class)
                .single();
    }

    public void keep(UUID account, Fiche fiche) {
        jdbc.sql("insert into account_fiche (account_id, fiche_id) values (?, ?)")
                .params(account, fiche.id().value())
                .update();
    }

    public void lose(UUID account, Fiche fiche) {
        jdbc.sql("delete from account_fiche where account_id = ? and fiche_id = ?")
                .params(account, fiche.id().value())
                .update();
    }

    public void close(UUID account) {
        jdbc.sql("update account set enabled = false where id = ?")
                .param(account)
                .update();
    }

    public String email(String name) {
        return name + "@" + domain;
    }

    public void signIn(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(email(name), "", "ROLE_MEMBER"));
    }

    /** The letters that have come for one person, the newest last; those on their way are waited for. */
    public List<MimeMessage> mail(String name) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("select count(*) from mail where recipient like ? and given_up_at is null")
                                .param("%@" + domain)
                                .query(Long.class)
                                .single()
                        == 0);
        return MailServer.lettersTo(email(name));
    }

    /** What they say. */
    public List<String> letters(String name) {
        return mail(name).stream().map(MailServer::text).toList();
    }

    public void remove() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from mail where recipient like ?").param("%@" + domain).update();
        jdbc.sql("delete from account where email like ?").param("%@" + domain).update();
        for (Fiche fiche : fiches) {
            Fiche now = store.find(fiche.id()).orElseThrow();
            store.changeStatus(now.id(), now.version(), FicheStatus.ARCHIVED, "test");
            jdbc.sql("delete from fiche where id = ?").param(fiche.id().value()).update();
        }
        fiches.clear();
    }
}
