package fr.productionfrance.annuaire.mail;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real mail server, one for the whole test run: every test's program sends its letters there. They stay until the run ends, so
 * a test writes to addresses of its own.
 */
public final class MailServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final GreenMail SERVER = started();

    private MailServer() {}

    /** What a program needs to be told to send its letters here. */
    public static Map<String, Object> settings() {
        return Map.of(
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", SERVER.getSmtp().getPort(),
                "annuaire.mail.from", "annuaire@mecaloire.invalid",
                "annuaire.mail.look", "100ms");
    }

    /** What came for an address so far, in the order it came. */
    public static List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    /** Waits until that many letters have come for an address, and gives the last. */
    public static MimeMessage awaitLetter(String address, int count) {
        return await("letter " + count + " to " + address)
                .atMost(PATIENCE)
                .until(() -> lettersTo(address), letters -> letters.size() >= count)
                .get(count - 1);
    }

    /** Waits for the first letter to an address. */
    public static MimeMessage awaitLetter(String address) {
        return awaitLetter(address, 1);
    }

    /** What a letter says. */
    public static String text(MimeMessage letter) {
        try {
            return Objects.toString(letter.getContent()).replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The first link in a letter's text. */
    public static String link(MimeMessage letter) {
        Matcher link = LINK.matcher(text(letter));
        if (!link.find()) {
            throw new AssertionError("The letter holds no link");
        }
        return link.group();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Arrays.stream(letter.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Two test runs at once do not meet: the port is any that is free. */
    private static GreenMail started() {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort().verbose(false));
        server.start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::stop));
        return server;
    }
}
