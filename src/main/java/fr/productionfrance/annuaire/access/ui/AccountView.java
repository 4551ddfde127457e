package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.productionfrance.annuaire.access.FreshSignIn;
import fr.productionfrance.annuaire.access.OwnAccount;
import fr.productionfrance.annuaire.access.OwnTab;
import fr.productionfrance.annuaire.access.Passkeys;
import fr.productionfrance.annuaire.access.SignIn;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;

/** One's own account: how one signs in, where one is signed in, and what is held of one. */
@Route(SignIn.ACCOUNT_ROUTE)
@Menu(title = "account.menu", order = 90)
@RolesAllowed({"MEMBER", "ADMIN"})
class AccountView extends AccessPage {

    private static final String FILE = "annuaire-mes-donnees.json";

    private final transient OwnAccount account;
    private final transient AuthenticationContext authentication;
    private final Div notices = new Div();

    AccountView(OwnAccount account, Passkeys passkeys, FreshSignIn fresh, AuthenticationContext authentication) {
        super("account.title");
        this.account = account;
        this.authentication = authentication;
        account.read(getLocale());
        addClassName("account-page");
        add(
                notices,
                new Paragraph(getTranslation("account.lead", account.email())),
                section("account.password.title", new PasswordForm(account, this::say)));
        if (passkeys.areOffered(visited())) {
            var question = new OwnerQuestion(fresh, account, () -> OwnTab.signOut(authentication));
            add(section("passkey.title", new PasskeyPanel(passkeys, question, this::say)));
        }
        add(
                section("account.address.title", new AddressForm(account, this::say)),
                section("account.sessions.title", sessions()),
                section("account.data.title", data()));
    }

    private Section section(String title, Component content) {
        return new Section(new H2(getTranslation(title)), content);
    }

    private Div sessions() {
        return new Div(
                new Paragraph(getTranslation("account.sessions.lead")),
                button(getTranslation("account.sessions.end"), this::signOutEverywhere));
    }

    private Div data() {
        var file = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] bytes = account.export();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), FILE, "application/json", bytes.length);
                }),
                getTranslation("account.data.download"));
        file.getElement().setAttribute("download", FILE);
        return new Div(
                new Paragraph(getTranslation("account.data.lead")), new Paragraph(file), new ErasePanel(this::erase));
    }

    private void signOutEverywhere() {
        account.signOutEverywhere();
        OwnTab.signOut(authentication);
    }

    private void erase() {
        if (account.erase()) {
            OwnTab.signOut(authentication);
        } else {
            say("error", getTranslation("account.erase.last"));
        }
    }

    private void say(String kind, String text) {
        notices.removeAll();
        notices.add(notice(kind, text));
    }
}
