package fr.productionfrance.annuaire.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.access.FreshSignIn;
import fr.productionfrance.annuaire.access.OwnAccount;
import fr.productionfrance.annuaire.access.Passkeys;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the page asks in a session that nobody has signed in to for a while. */
@IntegrationTest
class PasskeyPanelIT extends SpringBrowserlessTest {

    private static final String MEMBER = "lea@passkey-panel.invalid";
    private static final String PASSWORD = "une-phrase-de-passe-pour-la-cle";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Passkeys passkeys;
    private final FreshSignIn fresh;
    private final OwnAccount account;

    private boolean signedOut;

    @Autowired
    PasskeyPanelIT(
            JdbcClient jdbc, PasswordEncoder passwords, Passkeys passkeys, FreshSignIn fresh, OwnAccount account) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.fresh = fresh;
        this.account = account;
    }

    @BeforeEach
    void make_a_member_whose_session_is_old() {
        jdbc.sql("insert into account (email, password_hash, role) values (?, ?, 'MEMBER')")
                .params(MEMBER, passwords.encode(PASSWORD))
                .update();
        var request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void remove_the_member() {
        RequestContextHolder.resetRequestAttributes();
        jdbc.sql("delete from account where email = ?").param(MEMBER).update();
    }

    @Test
    @WithMockUser(username = MEMBER, roles = "MEMBER")
    void the_browser_is_asked_for_a_key_once_the_password_was_given() {
        var panel = panel();
        click("passkey-add");
        assertThat(panel.getElement().getTextRecursively()).contains("show that this account is yours");
        assertThat(isAskedForAKey()).isFalse();

        password("tour revolver broche jaune");
        assertThat(panel.getElement().getTextRecursively()).contains("The current password is not right");
        assertThat(isAskedForAKey()).isFalse();

        password(PASSWORD);
        assertThat(isAskedForAKey()).isTrue();
        assertThat(find(Input.class).withId("owner-password").all()).isEmpty();
        click("passkey-add");
        assertThat(isAskedForAKey()).as("and for some minutes without it").isTrue();
    }

    @Test
    @WithMockUser(username = MEMBER, roles = "MEMBER")
    void who_has_no_password_is_sent_to_sign_in_again() {
        jdbc.sql("update account set password_hash = null where email = ?")
                .param(MEMBER)
                .update();
        var panel = panel();

        click("passkey-add");

        assertThat(panel.getElement().getTextRecursively()).contains("You signed in more than 5 minutes ago");
        assertThat(isAskedForAKey()).isFalse();
        click("owner-sign-out");
        assertThat(signedOut).isTrue();
    }

    private PasskeyPanel panel() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var panel = new PasskeyPanel(
                passkeys, new OwnerQuestion(fresh, account, () -> signedOut = true), (kind, text) -> {});
        UI.getCurrent().add(panel);
        isAskedForAKey();
        return panel;
    }

    private void password(String typed) {
        test(find(Input.class).withId("owner-password").single()).setValue(typed);
        click("owner-confirm");
    }

    private void click(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private static boolean isAskedForAKey() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .anyMatch(script -> script.getInvocation().getExpression().contains("annuairePasskeys.create"));
    }
}
