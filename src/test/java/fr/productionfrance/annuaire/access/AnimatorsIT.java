package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.access.Animators.Invited;
import fr.productionfrance.annuaire.access.Animators.Withdrawal;
import fr.productionfrance.annuaire.mail.MailServer;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Animators who bring in others and let them go, by the real program. */
class AnimatorsIT extends AccountBed {

    @Autowired
    private Animators animators;

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private PersonalData data;

    /** Other tests' animators would count as well. */
    @BeforeEach
    void leave_only_ours() {
        jdbc.sql("update account set enabled = false where role = 'ADMIN' and email <> ?")
                .param(email("animatrice").value())
                .update();
    }

    @AfterEach
    void let_the_others_in_again() {
        jdbc.sql("update account set enabled = true where role = 'ADMIN'").update();
    }

    @Test
    void who_is_invited_becomes_one_by_the_link_of_a_letter() throws Exception {
        assertThat(animators.invite(email("anne"), Locale.FRENCH)).isEqualTo(Invited.INVITED);
        String key = key(letter("anne"));
        assertThat(animators.withdraw(id("animatrice")))
                .as("an invitation is no animator yet")
                .isEqualTo(Withdrawal.LAST);

        String signIn =
                invitations.accept(key, PASSWORD, Locale.FRENCH).signIn().orElseThrow();

        Visitor anne = visitor();
        anne.useLink(signIn);
        assertThat(anne.get("/admin/personnes").statusCode()).isEqualTo(200);
        assertThat(invitations.accept(key, ANOTHER, Locale.FRENCH).outcome())
                .isEqualTo(Passwords.Outcome.LINK_NOT_VALID);
        assertThat(animators.withdraw(id("animatrice"))).isEqualTo(Withdrawal.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Production France : votre invitation à animer l’annuaire | vous invite à animer l’annuaire",
                "en | Production France: your invitation as an animator | run the directory with it",
                "de | Production France: Ihre Einladung in die Clusterleitung | das Verzeichnis mit ihr zu betreuen"
            })
    void the_letter_is_in_the_language_that_was_chosen(Locale language, String subject, String words) throws Exception {
        animators.invite(email("bruno"), language);

        MimeMessage letter = letter("bruno");
        assertThat(letter.getSubject()).isEqualTo(subject);
        assertThat(MailServer.text(letter)).contains(words, "14", "/invitation/");
        people.inviteAgain(id("bruno"), "—");
        assertThat(letter("bruno", 2).getSubject()).isEqualTo(subject);
        assertThat(key(letter("bruno", 2))).isNotEqualTo(key(letter));
    }

    @Test
    void a_member_s_account_becomes_an_animator_s_and_its_sessions_end() throws Exception {
        make("carla", Role.MEMBER);
        Visitor carla = visitor();
        carla.signIn(email("carla").value(), PASSWORD);

        assertThat(animators.invite(email("carla"), Locale.GERMAN)).isEqualTo(Invited.PROMOTED);

        assertThat(letter("carla").getSubject()).isEqualTo("Production France : vous animez désormais l’annuaire");
        assertThat(isSignedIn(carla)).isFalse();
        carla.signIn(email("carla").value(), PASSWORD);
        assertThat(carla.get("/admin/personnes").statusCode()).isEqualTo(200);
        assertThat(animators.invite(email("carla"), Locale.GERMAN)).isEqualTo(Invited.ALREADY);
    }

    @Test
    void who_was_invited_as_a_member_and_has_not_answered_is_invited_as_an_animator_by_another_link() throws Exception {
        people.invite(email("denis"), Locale.FRENCH, fiche.id().value(), "Mécanique du Gier");
        String first = key(letter("denis"));

        assertThat(animators.invite(email("denis"), Locale.FRENCH)).isEqualTo(Invited.INVITED);

        assertThat(invitations.invited(first)).isEmpty();
        assertThat(letter("denis", 2).getSubject()).contains("animer l’annuaire");
    }

    @Test
    void a_closed_account_is_opened_first() {
        people.close(make("elsa", Role.MEMBER));

        assertThat(animators.invite(email("elsa"), Locale.FRENCH)).isEqualTo(Invited.CLOSED);
        assertThat(accounts.byId(id("elsa")).orElseThrow().role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void the_role_is_taken_away_at_once_and_a_letter_says_so() throws Exception {
        UUID farid = make("farid", Role.ADMIN);
        jdbc.sql("update account set language = 'en' where id = ?").param(farid).update();
        Visitor browser = visitor();
        browser.signIn(email("farid").value(), PASSWORD);
        assertThat(browser.get("/admin/personnes").statusCode()).isEqualTo(200);

        assertThat(animators.withdraw(farid)).isEqualTo(Withdrawal.DONE);

        assertThat(browser.get("/admin/personnes").statusCode()).isEqualTo(302);
        assertThat(letter("farid").getSubject()).isEqualTo("Production France: you are no longer an animator");
        browser.signIn(email("farid").value(), PASSWORD);
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(browser.get("/admin/personnes").statusCode()).isEqualTo(403);
        assertThat(animators.withdraw(farid)).isEqualTo(Withdrawal.NO_ANIMATOR);
    }

    @Test
    void the_last_one_stays_whoever_else_is_invited_or_closed() {
        make("gilles", Role.ADMIN);
        people.close(id("gilles"));
        animators.invite(email("helene"), Locale.FRENCH);

        assertThat(animators.withdraw(id("animatrice"))).isEqualTo(Withdrawal.LAST);
        assertThat(data.erase(id("animatrice"))).isFalse();
        assertThat(accounts.byId(id("animatrice")).orElseThrow().role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void one_gives_up_one_s_own_and_is_told_by_letter() throws Exception {
        make("ines", Role.ADMIN);

        assertThat(animators.withdraw(id("animatrice"))).isEqualTo(Withdrawal.DONE);

        assertThat(letter("animatrice").getSubject()).isEqualTo("Production France : vous n’animez plus l’annuaire");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(people::all);
    }

    @Test
    void of_two_who_take_the_role_from_each_other_at_once_one_keeps_it() throws Exception {
        make("julie", Role.ADMIN);
        var together = new CyclicBarrier(2);
        Callable<Withdrawal> one = () -> withdraw("animatrice", "julie", together);
        Callable<Withdrawal> other = () -> withdraw("julie", "animatrice", together);

        try (var pool = Executors.newFixedThreadPool(2)) {
            pool.invokeAll(List.of(one, other));
        }

        assertThat(List.of(id("animatrice"), id("julie")))
                .filteredOn(id -> accounts.byId(id).orElseThrow().role() == Role.ADMIN)
                .hasSize(1);
    }

    @Test
    void all_of_it_is_the_animators_alone_and_tells_nobody_else_who_exists() {
        make("karim", Role.MEMBER);
        signInAs("karim");

        for (String address : List.of("animatrice", "karim", "nobody")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> animators.invite(email(address), Locale.FRENCH))
                    .withMessage("For the animator alone");
        }
        for (UUID account : List.of(id("animatrice"), id("karim"), UUID.randomUUID())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> animators.withdraw(account))
                    .withMessage("For the animator alone");
        }
        assertThat(accounts.byEmail(email("nobody"))).isEmpty();
    }

    private Withdrawal withdraw(String actor, String from, CyclicBarrier together) throws Exception {
        signInAs(actor);
        try {
            together.await();
            return animators.withdraw(id(from));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
