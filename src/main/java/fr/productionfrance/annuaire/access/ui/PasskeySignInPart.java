package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Signs in with a passkey: the browser asks its authenticator and Spring Security in turn. */
@JavaScript("context://assets/passkeys.js")
final class PasskeySignInPart extends Div {

    PasskeySignInPart() {
        addClassName("access-part");
        NativeButton button = AccessPage.button(getTranslation("passkey.sign-in"), this::signIn);
        button.setId("passkey-sign-in");
        add(new H2(getTranslation("passkey.title")), new Paragraph(getTranslation("passkey.sign-in.lead")), button);
    }

    private void signIn() {
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement().executeJs("window.annuairePasskeys.signIn($0, $1)", token.getHeaderName(), token.getToken());
        }
    }
}
