package fr.productionfrance.annuaire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class SendFailureTest {

    private static final Address[] NONE = {};

    @Test
    void an_address_that_does_not_exist_is_not_tried_again() throws Exception {
        Address[] nobody = {new InternetAddress("nobody@example.org")};
        var reply = new MessagingException("550 5.1.1 no such user");

        var failure = SendFailure.of(sending(new SendFailedException("Invalid", reply, NONE, NONE, nobody)));

        assertThat(failure.forGood()).isTrue();
        assertThat(failure.reason()).contains("550 5.1.1 no such user");
    }

    @Test
    void an_address_that_is_refused_for_now_is_tried_again() throws Exception {
        Address[] busy = {new InternetAddress("busy@example.org")};
        var reply = new MessagingException("450 4.2.0 greylisted");

        var failure = SendFailure.of(sending(new SendFailedException("Later", reply, NONE, busy, NONE)));

        assertThat(failure.forGood()).isFalse();
        assertThat(failure.reason()).contains("450 4.2.0 greylisted");
    }

    @Test
    void a_server_that_is_away_is_tried_again() {
        var failure = SendFailure.of(
                sending(new MessagingException("Couldn't connect", new ConnectException("Connection refused"))));

        assertThat(failure.forGood()).isFalse();
        assertThat(failure.reason()).contains("Connection refused");
    }

    private static MailSendException sending(Exception failure) {
        return new MailSendException(Map.of(new Object(), failure));
    }
}
