package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.access.AddressChange.Outcome;
import fr.productionfrance.annuaire.mail.MailServer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of address, from both sides. */
class AddressChangeIT extends AccountBed {

    @Autowired
    private AddressChange change;

    private UUID anne;

    @BeforeEach
    void make_an_account() {
        anne = make("anne", Role.MEMBER);
        change.ask(anne, email("nouvelle"));
    }

    @Test
    void it_is_made_when_both_sides_have_confirmed() throws Exception {
        Visitor browser = visitor();
        browser.signIn(email("anne").value(), PASSWORD);
        jdbc.sql("update fiche_revision set author = ? where fiche_id = ?")
                .params(email("anne").value(), fiche.id().value())
                .update();

        assertThat(change.confirm(key(letter("nouvelle")))).isEqualTo(Outcome.WAITING);
        assertThat(accounts.byEmail(email("anne"))).isPresent();
        assertThat(change.confirm(key(letter("anne")))).isEqualTo(Outcome.DONE);

        assertThat(accounts.byId(anne).orElseThrow().email()).isEqualTo(email("nouvelle"));
        assertThat(isSignedIn(browser)).isFalse();
        Visitor again = visitor();
        again.signIn(email("nouvelle").value(), PASSWORD);
        assertThat(isSignedIn(again)).isTrue();
        assertThat(jdbc.sql("select distinct author from fiche_revision where fiche_id = ?")
                        .param(fiche.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(email("nouvelle").value());
    }

    @Test
    void the_old_side_is_told_and_can_stop_it() {
        assertThat(MailServer.text(letter("anne"))).contains(email("nouvelle").value());

        assertThat(change.stop(key(letter("anne")))).isTrue();

        assertThat(change.confirm(key(letter("nouvelle")))).isEqualTo(Outcome.LINK_NOT_VALID);
        assertThat(accounts.byId(anne).orElseThrow().email()).isEqualTo(email("anne"));
    }

    @Test
    void one_side_cannot_confirm_for_both() {
        String key = key(letter("anne"));

        assertThat(change.confirm(key)).isEqualTo(Outcome.WAITING);
        assertThat(change.confirm(key)).isEqualTo(Outcome.LINK_NOT_VALID);
        assertThat(accounts.byId(anne).orElseThrow().email()).isEqualTo(email("anne"));
    }

    @Test
    void an_address_that_has_an_account_is_left_alone_and_nobody_is_told() {
        make("bruno", Role.MEMBER);

        change.ask(anne, email("bruno"));

        letter("anne", 2);
        assertThat(MailServer.lettersTo(email("bruno").value())).isEmpty();
    }
}
