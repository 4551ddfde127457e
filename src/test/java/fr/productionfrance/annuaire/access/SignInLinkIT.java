package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.mail.MailServer;
import org.junit.jupiter.api.Test;

/** Sign-in by mailed one-time link, over HTTP with a real mail server. */
class SignInLinkIT extends AccountBed {

    @Test
    void the_button_behind_the_link_signs_in_and_opening_the_link_does_not() throws Exception {
        make("anne", Role.MEMBER);
        assertThat(location(visitor().askForLink(email("anne").value()))).endsWith("/connexion?envoye");
        String key = key(letter("anne"));

        Visitor mailFilter = visitor();
        assertThat(mailFilter.get("/connexion/lien/" + key).statusCode()).isEqualTo(200);
        assertThat(isSignedIn(mailFilter)).isFalse();

        Visitor anne = visitor();
        anne.get("/connexion");
        String before = anne.sessionId();
        anne.useLink(key);
        assertThat(isSignedIn(anne)).isTrue();
        assertThat(anne.sessionId()).isNotEqualTo(before);

        Visitor second = visitor();
        assertThat(location(second.useLink(key))).endsWith("/connexion?lien");
        assertThat(isSignedIn(second)).isFalse();
    }

    @Test
    void an_address_without_an_account_gets_the_same_answer_and_no_letter() throws Exception {
        make("temoin", Role.MEMBER);

        var known = visitor().askForLink(email("temoin").value());
        var unknown = visitor().askForLink(email("personne").value());
        var nonsense = visitor().askForLink("n'importe quoi");

        assertThat(location(unknown)).isEqualTo(location(known)).isEqualTo(location(nonsense));
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        letter("temoin");
        assertThat(MailServer.lettersTo(email("personne").value())).isEmpty();
    }

    @Test
    void a_closed_account_gets_no_letter_and_its_link_no_longer_opens() throws Exception {
        make("bruno", Role.MEMBER);
        visitor().askForLink(email("bruno").value());
        String key = key(letter("bruno"));
        jdbc.sql("update account set enabled = false where id = ?")
                .param(id("bruno"))
                .update();

        assertThat(location(visitor().useLink(key))).endsWith("/connexion?lien");
    }

    @Test
    void nobodys_mailbox_is_filled() throws Exception {
        make("carla", Role.MEMBER);
        make("apres", Role.MEMBER);

        for (int asked = 0; asked < LetterThrottle.PER_PERSON + 3; asked++) {
            visitor().askForLink(email("carla").value());
        }
        visitor().askForLink(email("apres").value());

        letter("apres");
        assertThat(MailServer.lettersTo(email("carla").value())).hasSize(LetterThrottle.PER_PERSON);
    }

    @Test
    void a_form_from_elsewhere_neither_asks_nor_signs_in() throws Exception {
        var elsewhere = visitor();

        var asked = elsewhere.post(
                "/connexion/demande", java.util.Map.of("username", email("anne").value()));
        var opened = elsewhere.post("/connexion/ouverture", java.util.Map.of("token", "x"));

        assertThat(location(asked)).endsWith("/connexion?expire");
        assertThat(location(opened)).endsWith("/connexion?expire");
    }
}
