package fr.productionfrance.annuaire.mail;

import java.net.URI;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that wait for a mail server, in PostgreSQL. */
@Repository
class QueuedMails implements Mails {

    private final JdbcClient jdbc;

    QueuedMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void send(Mail mail) {
        jdbc.sql("insert into mail (recipient, subject, text, unsubscribe) values (:to, :subject, :text, :unsubscribe)")
                .param("to", mail.to().value())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("unsubscribe", mail.unsubscribe().map(URI::toString).orElse(null))
                .update();
    }
}
