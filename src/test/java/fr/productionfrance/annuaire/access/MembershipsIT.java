package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who keeps which fiche, on the real database. */
@IntegrationTest
class MembershipsIT {

    private static final EmailAddress ANIMATOR = new EmailAddress("animator@memberships-it.invalid");
    private static final EmailAddress KEEPER = new EmailAddress("keeper@memberships-it.invalid");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private FicheAccess access;

    @Autowired
    private FicheStore store;

    @Autowired
    private JdbcClient jdbc;

    private Fiche fiche;

    @BeforeEach
    void make_a_fiche_and_its_keeper() {
        accounts.save(ANIMATOR, "{none}", Role.ADMIN);
        accounts.save(KEEPER, "{none}", Role.MEMBER);
        fiche = store.create(Fiches.full(), FicheStatus.DRAFT, "test");
        memberships.add(KEEPER, fiche.id().value());
    }

    @AfterEach
    void remove_them() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from fiche where id = ?").param(fiche.id().value()).update();
        jdbc.sql("delete from account where email like '%@memberships-it.invalid'")
                .update();
    }

    @Test
    void a_member_keeps_its_own_fiche_and_no_other() {
        signIn(KEEPER);

        assertThat(access.mayKeep(fiche.id())).isTrue();
        assertThat(access.mayAnimate()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> access.keeper(new FicheId(UUID.randomUUID())));
    }

    @Test
    void the_animator_keeps_every_fiche() {
        signIn(ANIMATOR);

        assertThat(access.keeper(fiche.id()).email()).isEqualTo(ANIMATOR.value());
        assertThat(access.mayAnimate()).isTrue();
    }

    @Test
    void nobody_keeps_a_fiche_without_signing_in() {
        assertThat(access.mayKeep(fiche.id())).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(access::animator);
    }

    @Test
    void a_closed_account_has_lost_its_fiche_at_once() {
        signIn(KEEPER);
        jdbc.sql("update account set enabled = false where email = ?")
                .param(KEEPER.value())
                .update();

        assertThat(access.mayKeep(fiche.id())).isFalse();
        assertThat(memberships.keepersOf(fiche.id().value())).isEmpty();
    }

    @Test
    void who_no_longer_keeps_a_fiche_has_lost_it_at_once() {
        signIn(KEEPER);
        memberships.remove(KEEPER, fiche.id().value());

        assertThat(access.mayKeep(fiche.id())).isFalse();
    }

    private static void signIn(EmailAddress email) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(email.value(), "", "ROLE_MEMBER"));
    }
}
