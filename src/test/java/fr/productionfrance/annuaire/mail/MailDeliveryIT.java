package fr.productionfrance.annuaire.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters from the queue to a real mail server, and what becomes of those that do not go. */
@IntegrationTest
class MailDeliveryIT {

    /** The program's own worker does not find them due; the tests' clock has gone on by more. */
    private static final Duration LATER = Duration.ofHours(1);

    private final Instant then = Instant.now().plus(LATER.multipliedBy(2));

    @Autowired
    private Mails mails;

    @Autowired
    private MailQueue queue;

    @Autowired
    private MailSettings settings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void forget() {
        jdbc.sql("delete from mail where recipient like '%@delivery-it.invalid'")
                .update();
    }

    @Test
    void a_letter_arrives_as_it_was_written() throws Exception {
        mails.send(new Mail(
                to("zoe"),
                "Votre capacité à Saint-Étienne : à confirmer",
                "Bonjour Zoé,\n\nŒuvre à 10 µm près — merci.\n",
                Optional.of(URI.create("https://example.org/stop/abc"))));

        MimeMessage letter = MailServer.awaitLetter("zoe@delivery-it.invalid");

        assertThat(letter.getSubject()).isEqualTo("Votre capacité à Saint-Étienne : à confirmer");
        assertThat(MailServer.text(letter).stripTrailing()).isEqualTo("Bonjour Zoé,\n\nŒuvre à 10 µm près — merci.");
        assertThat(letter.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        var from = (InternetAddress) letter.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("annuaire@mecaloire.invalid");
        assertThat(from.getPersonal()).isEqualTo("Production France");
        assertThat(letter.getMessageID()).matches("<\\d+\\.\\d+@mecaloire\\.invalid>");
        assertThat(letter.getSentDate()).isNotNull();
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<https://example.org/stop/abc>");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        await().untilAsserted(() -> assertThat(rows("zoe")).isEmpty());
    }

    @Test
    void a_letter_that_was_just_asked_for_cannot_be_unsubscribed_from() throws Exception {
        mails.send(new Mail(to("lien"), "Votre lien", "Le voici."));

        MimeMessage letter = MailServer.awaitLetter("lien@delivery-it.invalid");

        assertThat(letter.getHeader("List-Unsubscribe")).isNull();
        assertThat(letter.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void nobody_is_told_what_was_rolled_back() {
        transaction.executeWithoutResult(undone -> {
            mails.send(new Mail(to("rien"), "Rien", "Rien ne s'est passé."));
            undone.setRollbackOnly();
        });
        mails.send(new Mail(to("apres"), "Après", "Bonjour."));

        MailServer.awaitLetter("apres@delivery-it.invalid");
        assertThat(MailServer.lettersTo("rien@delivery-it.invalid")).isEmpty();
    }

    @Test
    void letters_go_in_the_order_in_which_they_were_written() {
        List<String> names =
                IntStream.range(0, 20).mapToObj(number -> "no" + number).toList();
        names.forEach(this::queueForLater);

        assertThat(queue.take(50, then))
                .extracting(letter -> letter.mail().to().value().replace("@delivery-it.invalid", ""))
                .containsSubsequence(names);
    }

    @Test
    void a_letter_waits_longer_after_each_failure_and_keeps_the_reason() {
        queueForLater("attente");

        delivery(away(), then).run();
        delivery(away(), then.plusSeconds(30)).run();
        Row first = row("attente");
        delivery(away(), then.plusSeconds(61)).run();
        Row second = row("attente");

        assertThat(first.attempts()).isEqualTo(1);
        assertThat(first.givenUp()).isFalse();
        assertThat(first.error()).contains("Connection refused");
        assertThat(second.attempts()).isEqualTo(2);
        assertThat(settings.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.pauseAfter(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(settings.pauseAfter(1000)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void an_old_letter_is_given_up_without_what_it_said_and_forgotten_in_the_end() {
        queueForLater("vieux");
        long before = queue.state().givenUp();

        Instant old = then.plus(settings.givesUpAfter());
        delivery(away(), then).run();
        delivery(away(), old).run();

        assertThat(queue.state().givenUp()).isEqualTo(before + 1);
        assertThat(row("vieux").text()).isEmpty();
        assertThat(row("vieux").givenUp()).isTrue();
        assertThat(row("vieux").error()).contains("Connection refused");

        delivery(away(), old.plus(settings.givenUpKept()).plusSeconds(1)).run();
        assertThat(rows("vieux")).isEmpty();
    }

    @Test
    void two_nodes_never_take_the_same_letter() throws Exception {
        IntStream.range(0, 60).forEach(number -> queueForLater("n" + number));

        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<List<Long>> node =
                    () -> queue.take(15, then).stream().map(WaitingMail::id).toList();
            List<Long> taken = nodes.invokeAll(List.of(node, node, node, node)).stream()
                    .flatMap(ids -> ids.resultNow().stream())
                    .toList();

            assertThat(taken).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_node_that_dies_while_it_sends_only_delays_the_letter() {
        queueForLater("perdu");

        assertThat(queue.take(100, then)).hasSize(1);
        assertThat(queue.take(100, then.plusSeconds(1))).isEmpty();
        assertThat(queue.take(100, then.plus(MailQueue.LEASE))).hasSize(1);
    }

    @Test
    void health_tells_when_letters_do_not_go() {
        queueForLater("sante");

        assertThat(health(Instant.now())).isEqualTo("UP");
        assertThat(health(Instant.now().plus(MailHealth.PATIENCE).plusSeconds(5)))
                .isEqualTo("DEGRADED");
    }

    private String health(Instant now) {
        return new MailHealth(queue, Clock.fixed(now, ZoneOffset.UTC))
                .health()
                .getStatus()
                .getCode();
    }

    private void queueForLater(String name) {
        jdbc.sql("insert into mail (recipient, subject, text, next_attempt_at) values (?, 'Sujet', 'Texte', ?)")
                .params(to(name).value(), Instant.now().plus(LATER).atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Row(int attempts, String text, String error, boolean givenUp) {}

    private Row row(String name) {
        return rows(name).getFirst();
    }

    private List<Row> rows(String name) {
        return jdbc.sql("""
                        select attempts, text, coalesce(last_error, '') as error, given_up_at is not null as given_up
                        from mail where recipient = ?
                        """)
                .param(to(name).value())
                .query((row, number) -> new Row(
                        row.getInt("attempts"),
                        row.getString("text"),
                        row.getString("error"),
                        row.getBoolean("given_up")))
                .list();
    }

    private MailDelivery delivery(JavaMailSender server, Instant now) {
        var beans = new StaticListableBeanFactory(Map.of("server", server));
        return new MailDelivery(
                queue, settings, beans.getBeanProvider(JavaMailSender.class), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** A mail server that nobody started. */
    private static JavaMailSender away() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(1);
        return sender;
    }

    private static EmailAddress to(String name) {
        return new EmailAddress(name + "@delivery-it.invalid");
    }
}
