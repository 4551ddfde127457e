package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.access.Passwords.Outcome;
import fr.productionfrance.annuaire.mail.MailServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Passwords that are forgotten, changed and guessed. */
class PasswordsIT extends AccountBed {

    private static final String HERE = "192.0.2.7";

    @Autowired
    private Passwords passwords;

    @Test
    void a_forgotten_password_is_replaced_by_mail_and_ends_every_session() throws Exception {
        make("anne", Role.MEMBER);
        Visitor thief = visitor();
        thief.signIn(email("anne").value(), PASSWORD);
        assertThat(isSignedIn(thief)).isTrue();

        passwords.forgotten(email("anne").value(), HERE);
        String key = key(letter("anne"));
        assertThat(passwords.accepts(key)).isTrue();
        assertThat(passwords.reset(key, "court")).isEqualTo(Outcome.TOO_SHORT);
        assertThat(passwords.reset(key, ANOTHER)).isEqualTo(Outcome.DONE);

        assertThat(passwords.reset(key, PASSWORD)).isEqualTo(Outcome.LINK_NOT_VALID);
        assertThat(isSignedIn(thief)).isFalse();
        assertThat(location(visitor().signIn(email("anne").value(), PASSWORD))).endsWith("?erreur");
        Visitor anne = visitor();
        anne.signIn(email("anne").value(), ANOTHER);
        assertThat(isSignedIn(anne)).isTrue();
        assertThat(letter("anne", 2).getSubject()).isEqualTo("Production France : votre mot de passe a changé");
    }

    @Test
    void an_address_without_an_account_gets_no_letter() {
        make("temoin", Role.MEMBER);

        passwords.forgotten(email("personne").value(), HERE);
        passwords.forgotten("pas une adresse", HERE);
        passwords.forgotten(email("temoin").value(), HERE);

        letter("temoin");
        assertThat(MailServer.lettersTo(email("personne").value())).isEmpty();
    }

    @Test
    void a_sign_in_link_is_no_key_to_the_password() throws Exception {
        make("bruno", Role.MEMBER);
        visitor().askForLink(email("bruno").value());

        assertThat(passwords.reset(key(letter("bruno")), ANOTHER)).isEqualTo(Outcome.LINK_NOT_VALID);
    }

    @Test
    void who_changes_it_must_know_the_present_one_and_may_not_guess_for_long() {
        var carla = make("carla", Role.MEMBER);

        for (int guess = 0; guess < SignInThrottle.PER_NAME_AND_ADDRESS; guess++) {
            assertThat(passwords.change(carla, "faux", ANOTHER, HERE)).isEqualTo(Outcome.WRONG_PASSWORD);
        }
        assertThat(passwords.change(carla, PASSWORD, ANOTHER, HERE)).isEqualTo(Outcome.WRONG_PASSWORD);
        assertThat(passwords.change(carla, PASSWORD, ANOTHER, "192.0.2.8")).isEqualTo(Outcome.DONE);
    }

    @Test
    void who_has_none_sets_the_first_without_naming_one() {
        var david = make("david", Role.MEMBER);
        jdbc.sql("update account set password_hash = null where id = ?")
                .param(david)
                .update();

        assertThat(passwords.change(david, "", PASSWORD, HERE)).isEqualTo(Outcome.DONE);
    }
}
