package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.access.Passwords.Outcome;
import fr.productionfrance.annuaire.mail.MailServer;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Invitations from the animator's click to a signed-in browser, and what else becomes of accounts. */
class PeopleIT extends AccountBed {

    @Autowired
    private People people;

    @Autowired
    private Invitations invitations;

    @Test
    void an_invitation_becomes_an_account_that_keeps_its_fiche() throws Exception {
        assertThat(invite("anne")).isEqualTo(People.Invited.INVITED);
        MimeMessage letter = letter("anne");
        assertThat(letter.getSubject()).isEqualTo("Production France : votre invitation");
        assertThat(MailServer.text(letter)).contains("« Mécanique du Gier »", "pendant 14 jours");
        assertThat(person("anne").state()).isEqualTo(Person.State.INVITED);
        assertThat(invitations.invited(key(letter))).contains(email("anne").value());

        var answer = invitations.accept(key(letter), PASSWORD, Locale.GERMAN);

        assertThat(answer.outcome()).isEqualTo(Outcome.DONE);
        assertThat(accounts.byEmail(email("anne")).orElseThrow().language()).isEqualTo(Locale.GERMAN);
        Visitor anne = visitor();
        anne.useLink(answer.signIn().orElseThrow());
        assertThat(isSignedIn(anne)).isTrue();
        Visitor later = visitor();
        later.signIn(email("anne").value(), PASSWORD);
        assertThat(isSignedIn(later)).isTrue();
        assertThat(person("anne").state()).isEqualTo(Person.State.OPEN);
        assertThat(person("anne").fiches()).containsExactly(fiche.id().value());
        assertThat(person("anne").lastSignIn()).isPresent();
    }

    @Test
    void it_works_once() {
        invite("bruno");
        String key = key(letter("bruno"));

        assertThat(invitations.accept(key, PASSWORD, Locale.FRENCH).outcome()).isEqualTo(Outcome.DONE);
        assertThat(invitations.accept(key, ANOTHER, Locale.FRENCH).outcome()).isEqualTo(Outcome.LINK_NOT_VALID);
        assertThat(invitations.invited(key)).isEmpty();
    }

    @Test
    void it_expires_and_only_its_hash_is_stored() {
        invite("carla");
        String key = key(letter("carla"));

        assertThat(jdbc.sql("select token_hash from account_link where account_id = ?")
                        .param(id("carla"))
                        .query(byte[].class)
                        .list())
                .singleElement()
                .isEqualTo(new OneTimeToken(key).hash());
        jdbc.sql("update account_link set expires_at = now() - interval '1 second' where account_id = ?")
                .param(id("carla"))
                .update();
        assertThat(invitations.accept(key, PASSWORD, Locale.FRENCH).outcome()).isEqualTo(Outcome.LINK_NOT_VALID);
    }

    @Test
    void a_refused_password_leaves_it_as_it_was() {
        invite("david");
        String key = key(letter("david"));

        assertThat(invitations.accept(key, "motdepasse", Locale.FRENCH).outcome())
                .isEqualTo(Outcome.TOO_SHORT);
        assertThat(invitations.accept(key, "azertyuiopqsdf", Locale.FRENCH).outcome())
                .isEqualTo(Outcome.TOO_COMMON);
        assertThat(invitations.invited(key)).isPresent();
    }

    @Test
    void who_wants_no_password_signs_in_by_mailed_links() throws Exception {
        invite("elsa");
        String signIn = invitations
                .acceptWithoutPassword(key(letter("elsa")), Locale.FRENCH)
                .signIn()
                .orElseThrow();

        Visitor elsa = visitor();
        elsa.useLink(signIn);
        assertThat(isSignedIn(elsa)).isTrue();
        Visitor guesser = visitor();
        assertThat(location(guesser.signIn(email("elsa").value(), ""))).endsWith("/connexion?erreur");
        assertThat(location(guesser.signIn(email("elsa").value(), PASSWORD))).endsWith("/connexion?erreur");
    }

    @Test
    void a_second_letter_ends_the_link_of_the_first() {
        invite("farid");
        String first = key(letter("farid"));

        people.inviteAgain(id("farid"), "Mécanique du Gier");

        assertThat(invitations.invited(first)).isEmpty();
        assertThat(invitations.invited(key(letter("farid", 2)))).isPresent();
    }

    @Test
    void what_is_withdrawn_no_longer_works_and_leaves_nothing() {
        invite("gilles");
        String key = key(letter("gilles"));

        people.withdraw(id("gilles"));

        assertThat(invitations.invited(key)).isEmpty();
        assertThat(accounts.byEmail(email("gilles"))).isEmpty();
    }

    @Test
    void who_has_an_account_is_told_of_one_more_fiche() throws Exception {
        make("helene", Role.MEMBER);

        assertThat(invite("helene")).isEqualTo(People.Invited.HAS_ACCOUNT);

        assertThat(letter("helene").getSubject()).isEqualTo("Production France : une fiche de plus à tenir");
        assertThat(person("helene").fiches()).containsExactly(fiche.id().value());
    }

    @Test
    void a_firms_name_cannot_write_headers_or_paragraphs() throws Exception {
        people.invite(
                email("ivan"),
                Locale.FRENCH,
                fiche.id().value(),
                "Dupont\r\nBcc: tous@example.org\r\n\r\nCliquez sur https://example.org/piege\u2028ici");

        MimeMessage letter = letter("ivan");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(MailServer.text(letter).lines())
                .anyMatch(line -> line.contains("« Dupont Bcc: tous@example.org Cliquez sur"))
                .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("Cliquez"));
    }

    @Test
    void a_closed_account_is_out_at_once_and_comes_back_when_it_is_opened() throws Exception {
        UUID julie = make("julie", Role.MEMBER);
        Visitor browser = visitor();
        browser.signIn(email("julie").value(), PASSWORD);
        assertThat(isSignedIn(browser)).isTrue();

        assertThat(people.close(julie)).isTrue();

        assertThat(isSignedIn(browser)).isFalse();
        assertThat(location(visitor().signIn(email("julie").value(), PASSWORD))).endsWith("?erreur");
        assertThat(invite("julie")).isEqualTo(People.Invited.CLOSED);
        people.open(julie);
        assertThat(location(visitor().signIn(email("julie").value(), PASSWORD))).doesNotContain("?erreur");
    }

    @Test
    void nobody_closes_their_own_account() {
        assertThat(people.close(id("animatrice"))).isFalse();
    }

    @Test
    void a_fiche_is_taken_away() {
        make("karim", Role.MEMBER);
        invite("karim");

        people.takeAway(id("karim"), fiche.id().value());

        assertThat(person("karim").fiches()).isEmpty();
    }

    @Test
    void all_of_it_is_the_animators_alone() {
        UUID id = make("lea", Role.MEMBER);
        signInAs("lea");

        List<ThrowingCallable> calls = List.of(
                people::all,
                () -> invite("mona"),
                () -> people.inviteAgain(id, "x"),
                () -> people.withdraw(id),
                () -> people.close(id),
                () -> people.open(id),
                () -> people.takeAway(id, fiche.id().value()));
        assertThat(calls)
                .allSatisfy(call ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call));
        assertThat(accounts.byEmail(email("mona"))).isEmpty();
    }

    private People.Invited invite(String name) {
        return people.invite(email(name), Locale.FRENCH, fiche.id().value(), "Mécanique du Gier");
    }

    private Person person(String name) {
        return people.all().stream()
                .filter(person -> person.email().equals(email(name).value()))
                .findFirst()
                .orElseThrow();
    }
}
