package fr.productionfrance.annuaire.fiche.editing;

import static org.awaitility.Awaitility.await;

import fr.productionfrance.annuaire.access.CurrentAccount;
import fr.productionfrance.annuaire.access.Memberships;
import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.mail.EmailAddress;
import fr.productionfrance.annuaire.mail.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks in a test: two keepers of its fiche, a member of another, and the animator. */
public final class People {

    public final String keeper;
    public final String otherKeeper;
    public final String stranger;
    public final String animator;

    private final String domain;
    private final JdbcClient jdbc;
    private final Memberships memberships;
    private final CurrentAccount current;
    private final FicheStore store;

    /** With addresses that no other test has. */
    public People(BeanFactory beans) {
        this(beans, UUID.randomUUID().toString());
    }

    /** With addresses that end in this name and {@code .invalid}. */
    public People(BeanFactory beans, String name) {
        this.domain = "@" + name + ".invalid";
        this.keeper = "keeper" + domain;
        this.otherKeeper = "other-keeper" + domain;
        this.stranger = "stranger" + domain;
        this.animator = "animator" + domain;
        this.jdbc = beans.getBean(JdbcClient.class);
        this.memberships = beans.getBean(Memberships.class);
        this.current = beans.getBean(CurrentAccount.class);
        this.store = beans.getBean(FicheStore.class);
    }

    /** Makes the accounts, and the fiche theirs whose it is. */
    public void keep(Fiche fiche) {
        account(keeper, "MEMBER");
        account(otherKeeper, "MEMBER");
        account(stranger, "MEMBER");
        account(animator, "ADMIN");
        memberships.add(new EmailAddress(keeper), fiche.id().value());
        memberships.add(new EmailAddress(otherKeeper), fiche.id().value());
    }

    private void account(String email, String role) {
        jdbc.sql("INSERT INTO account (email, password_hash, role) VALUES (?, '{none}', ?) ON CONFLICT DO NOTHING")
                .params(email, role)
                .update();
    }

    /** Takes the accounts away with the fiches that they keep. */
    public void forget() {
        nobody();
        kept().forEach(fiche -> {
            // Out of the index first, which hears of it from the store alone.
            store.find(fiche)
                    .ifPresent(there -> store.changeStatus(fiche, there.version(), FicheStatus.ARCHIVED, "test"));
            jdbc.sql("DELETE FROM fiche WHERE id = ?").param(fiche.value()).update();
        });
        jdbc.sql("DELETE FROM account WHERE email LIKE ?").param("%" + domain).update();
    }

    private List<FicheId> kept() {
        return jdbc.sql("""
                        SELECT DISTINCT fiche_id FROM account_fiche
                        JOIN account ON id = account_id WHERE email LIKE ?""")
                .param("%" + domain)
                .query((row, _) -> FicheId.of(Objects.requireNonNull(row.getString("fiche_id"))))
                .list();
    }

    /** The letters that somebody got, once none is on its way any more: subject and text of each. */
    public List<String> letters(String email) {
        await().until(() -> jdbc.sql("SELECT count(*) FROM mail WHERE recipient = ?")
                        .param(email)
                        .query(Long.class)
                        .single()
                == 0);
        return MailServer.lettersTo(email).stream().map(People::letter).toList();
    }

    private static String letter(MimeMessage letter) {
        try {
            return letter.getSubject() + "\n" + MailServer.text(letter);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    public void member() {
        signIn(keeper, "ROLE_MEMBER");
    }

    public void otherKeeper() {
        signIn(otherKeeper, "ROLE_MEMBER");
    }

    public void stranger() {
        signIn(stranger, "ROLE_MEMBER");
    }

    public void animator() {
        signIn(animator, "ROLE_ADMIN");
    }

    public void nobody() {
        SecurityContextHolder.clearContext();
    }

    public SignedIn current() {
        return current.get().orElseThrow();
    }

    private static void signIn(String email, String role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(email, "", role));
    }
}
