package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.productionfrance.annuaire.access.SignIn;

/** The way in for members; once in, the pages this account may open and the way out. */
final class AccountMenu extends Nav {

    AccountMenu(AuthenticationContext authentication) {
        addClassName("account-menu");
        setAriaLabel(getTranslation("shell.account"));
        if (authentication.isAuthenticated()) {
            MenuConfiguration.getMenuEntries()
                    .forEach(entry -> add(new Anchor(entry.path(), getTranslation(entry.title()))));
            var signOut = new NativeButton(getTranslation("shell.sign-out"), click -> authentication.logout());
            signOut.addClassNames("button", "plain");
            add(signOut);
        } else {
            var signIn = new Anchor(SignIn.path(), getTranslation("shell.sign-in"));
            signIn.addClassName("sign-in");
            add(signIn);
        }
    }
}
