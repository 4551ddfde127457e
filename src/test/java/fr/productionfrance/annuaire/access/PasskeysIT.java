package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.access.Passkeys.Outcome;
import fr.productionfrance.annuaire.access.Passkeys.Question;
import fr.productionfrance.annuaire.mail.EmailAddress;
import fr.productionfrance.annuaire.mail.MailServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Passkeys from their making to a signed-in browser, with an authenticator of the test's own. */
class PasskeysIT extends AccountBed {

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private People people;

    @Autowired
    private PeopleTable table;

    @Autowired
    private PersonalData data;

    @Autowired
    private OwnAccount own;

    @Autowired
    private FreshSignIn fresh;

    @Autowired
    private PublicUrl publicUrl;

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private UUID anne;
    private SoftKey key;

    @BeforeEach
    void make_an_account_and_an_authenticator() throws GeneralSecurityException {
        anne = make("anne", Role.MEMBER);
        signInAs("anne");
        key = new SoftKey(publicUrl.forLetters());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        signedInAgo(Duration.ZERO);
    }

    @AfterEach
    void end_the_request() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void a_key_signs_in_as_a_password_does() throws Exception {
        assertThat(add("Portable")).isEqualTo(Outcome.DONE);
        assertThat(passkeys.own()).singleElement().satisfies(added -> {
            assertThat(added.label()).isEqualTo("Portable");
            assertThat(added.lastUsed()).isEmpty();
        });

        Visitor browser = visitor();
        browser.get("/connexion");
        String before = browser.sessionId();
        assertThat(browser.signIn(key).statusCode()).isEqualTo(200);

        assertThat(isSignedIn(browser)).isTrue();
        assertThat(browser.sessionId()).as("a session's id from before").isNotEqualTo(before);
        assertThat(passkeys.own().getFirst().lastUsed()).isPresent();
        assertThat(browser.get("/admin/personnes").statusCode()).isEqualTo(403);
    }

    @Test
    void an_open_session_alone_adds_and_removes_none_until_its_owner_shows_to_be_there() throws Exception {
        add("Portable");
        UUID added = passkeys.own().getFirst().id();
        signedInAgo(FreshSignIn.LASTS.minusSeconds(30));
        assertThat(fresh.isFresh()).isTrue();
        signedInAgo(FreshSignIn.LASTS);

        assertNothingMayBeChanged(added);
        assertThat(fresh.confirm(ANOTHER, "192.0.2.7")).isFalse();
        assertNothingMayBeChanged(added);
        assertThat(fresh.confirm(PASSWORD, "192.0.2.7")).isTrue();

        key = new SoftKey(publicUrl.forLetters());
        assertThat(add("Téléphone")).isEqualTo(Outcome.DONE);
        passkeys.remove(added);
        assertThat(passkeys.own()).extracting(Passkey::label).containsExactly("Téléphone");
    }

    @Test
    void who_has_no_password_signs_in_again() {
        jdbc.sql("update account set password_hash = null where id = ?")
                .param(anne)
                .update();
        signedInAgo(FreshSignIn.LASTS);

        assertThat(fresh.confirm("", "192.0.2.7")).isFalse();
        assertNothingMayBeChanged(anne);
        signedInAgo(Duration.ZERO);
        assertThat(passkeys.ask().json()).contains("challenge");
    }

    @Test
    void passwords_are_not_tried_out_there() {
        signedInAgo(FreshSignIn.LASTS);
        for (int each = 0; each < SignInThrottle.PER_NAME_AND_ADDRESS; each++) {
            assertThat(fresh.confirm(ANOTHER, "192.0.2.8")).isFalse();
        }

        assertThat(fresh.confirm(PASSWORD, "192.0.2.8")).isFalse();
        assertThat(fresh.isFresh()).isFalse();
    }

    @Test
    void without_a_request_nobody_is_there() {
        RequestContextHolder.resetRequestAttributes();

        assertNothingMayBeChanged(anne);
    }

    private void assertNothingMayBeChanged(UUID id) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(passkeys::ask);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> passkeys.remove(id));
    }

    private void signedInAgo(Duration ago) {
        FreshSignIn.begin(
                Objects.requireNonNull(request.getSession()), Instant.now().minus(ago));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Production France : une clé d’accès de plus | La clé d’accès « Portable » ouvre",
                "en | Production France: one more passkey | The passkey “Portable” opens",
                "de | Production France: ein weiterer Passkey | der Passkey „Portable“ öffnet"
            })
    void its_owner_is_told_of_a_new_one(String language, String subject, String words) throws Exception {
        jdbc.sql("update account set language = ? where id = ?")
                .params(language, anne)
                .update();

        add("Portable");

        assertThat(letter("anne").getSubject()).isEqualTo(subject);
        assertThat(MailServer.text(letter("anne"))).contains(words, "/mon-espace/compte");
    }

    @Test
    void one_that_was_removed_signs_nobody_in() throws Exception {
        add("Portable");

        passkeys.remove(passkeys.own().getFirst().id());

        assertThat(passkeys.own()).isEmpty();
        assertThat(visitor().signIn(key).statusCode()).isEqualTo(401);
    }

    @Test
    void a_closed_account_is_not_signed_in_and_an_opened_one_is_again() throws Exception {
        add("Portable");
        signInAs("animatrice");
        people.close(anne);

        HttpResponse<String> refused = visitor().signIn(key);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEmpty();

        people.open(anne);
        assertThat(visitor().signIn(key).statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_everywhere_ends_its_sessions_too() throws Exception {
        add("Portable");
        Visitor browser = visitor();
        browser.signIn(key);
        assertThat(isSignedIn(browser)).isTrue();

        own.signOutEverywhere();

        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void a_key_goes_with_its_account_and_stays_when_the_address_changes() throws Exception {
        add("Portable");
        table.changeEmail(anne, new EmailAddress("annette@" + email("x").value().split("@", 2)[1]));
        Visitor browser = visitor();
        browser.signIn(key);
        assertThat(isSignedIn(browser)).isTrue();

        signInAs("animatrice");
        assertThat(new String(data.export(anne), StandardCharsets.UTF_8))
                .contains("\"passkeys\"", "Portable", "\"created_at\"")
                .doesNotContain("public_key");
        data.erase(anne);

        assertThat(jdbc.sql("select count(*) from passkey where account_id = ?")
                        .param(anne)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(visitor().signIn(key).statusCode()).isEqualTo(401);
    }

    @Test
    void a_signature_is_good_for_one_question_of_one_site_by_a_device_that_asked_its_owner() throws Exception {
        add("Portable");
        Visitor browser = visitor();
        String question = browser.passkeyQuestion();
        String answer = key.sign(question);
        assertThat(visitor().answer(answer).statusCode())
                .as("another visitor's question")
                .isEqualTo(401);
        browser.passkeyQuestion();
        assertThat(browser.answer(answer).statusCode())
                .as("an earlier question")
                .isEqualTo(401);
        assertThat(browser.answer("{\"id\":\"\\u0000\"}").statusCode()).isEqualTo(401);

        key.asksNobody();
        assertThat(visitor().signIn(key).statusCode()).as("nobody was asked").isEqualTo(401);
        var elsewhere = new SoftKey("https://annuaire.example.org");
        assertThat(passkeys.add(passkeys.ask(), elsewhere.create(passkeys.ask().json()), "x"))
                .isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"id\":\"AA\",\"rawId\":\"AA\",\"response\":{}}", "\u0000"})
    void what_is_no_answer_is_refused(String answer) {
        assertThat(passkeys.add(passkeys.ask(), answer, "x")).isEqualTo(Outcome.REFUSED);
        assertThat(passkeys.own()).isEmpty();
    }

    @Test
    void an_answer_counts_once_and_for_who_was_asked() throws Exception {
        Question question = passkeys.ask();
        String answer = key.create(question.json());
        make("bruno", Role.MEMBER);
        signInAs("bruno");
        assertThat(passkeys.add(question, answer, "x")).isEqualTo(Outcome.REFUSED);
        assertThat(passkeys.own()).isEmpty();

        signInAs("anne");
        assertThat(passkeys.add(question, answer, "x")).isEqualTo(Outcome.DONE);
        assertThat(passkeys.add(question, answer, "x")).isEqualTo(Outcome.REFUSED);
        UUID id = passkeys.own().getFirst().id();

        signInAs("bruno");
        passkeys.remove(id);
        signInAs("anne");
        assertThat(passkeys.own()).hasSize(1);
    }

    @Test
    void a_name_is_one_line_that_ends_somewhere() throws Exception {
        add("Portable\r\nBcc: tous@example.org " + "é".repeat(200));

        assertThat(passkeys.own().getFirst().label())
                .startsWith("Portable Bcc: tous@example.org é")
                .hasSize(Passkeys.LONGEST_LABEL);
        assertThat(letter("anne").getHeader("Bcc")).isNull();
    }

    @Test
    void there_is_an_end_to_how_many() throws Exception {
        for (int each = 0; each < Passkeys.MOST; each++) {
            key = new SoftKey(publicUrl.forLetters());
            assertThat(add("n° " + each)).isEqualTo(Outcome.DONE);
        }

        key = new SoftKey(publicUrl.forLetters());
        assertThat(add("de trop")).isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void nobody_adds_or_reads_any_without_being_signed_in() {
        Question question = passkeys.ask();
        signInAs("nobody");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(passkeys::own);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(passkeys::ask);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> passkeys.add(question, "{}", "x"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> passkeys.remove(anne));
    }

    @Test
    void a_question_names_no_keys_and_needs_the_page_s_token() throws Exception {
        add("Portable");

        assertThat(visitor().passkeyQuestion())
                .contains("\"userVerification\":\"required\"", "\"allowCredentials\":[]");
        assertThat(visitor().send("POST", "/webauthn/authenticate/options").statusCode())
                .isEqualTo(403);
        assertThat(visitor().send("POST", "/login/webauthn").statusCode()).isEqualTo(403);
    }

    private Outcome add(String label) throws GeneralSecurityException {
        Question question = passkeys.ask();
        return passkeys.add(question, key.create(question.json()), label);
    }
}
