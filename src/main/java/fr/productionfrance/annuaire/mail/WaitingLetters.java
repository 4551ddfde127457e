package fr.productionfrance.annuaire.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that were not sent yet, or given up, as somebody's data. */
@Component
public class WaitingLetters {

    private final JdbcClient jdbc;

    WaitingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets every letter to somebody who is gone. */
    public void forget(EmailAddress person) {
        jdbc.sql("delete from mail where recipient = ?").param(person.value()).update();
    }
}
