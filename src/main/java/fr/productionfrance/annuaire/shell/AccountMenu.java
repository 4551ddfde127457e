package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.productionfrance.annuaire.access.OwnTab;
import fr.productionfrance.annuaire.access.SignIn;
import fr.productionfrance.annuaire.design.FixedText;
import java.util.List;

/** The way in for members; once in, the pages this account may open, the animator's in a menu of their own, and the way out. */
final class AccountMenu extends Nav {

    private static final String OF_ANIMATOR = "admin/";

    private final transient AuthenticationContext authentication;

    AccountMenu(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("account-menu");
        setAriaLabel(getTranslation("shell.account"));
        if (authentication.isAuthenticated()) {
            List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
            List<Anchor> ofAnimator = entries.stream()
                    .filter(AccountMenu::isAnimators)
                    .map(this::link)
                    .toList();
            if (!ofAnimator.isEmpty()) {
                add(new AnimatorMenu(getTranslation("shell.animator"), ofAnimator));
            }
            entries.stream()
                    .filter(entry -> !isAnimators(entry))
                    .map(this::link)
                    .forEach(this::add);
            var signOut = new NativeButton(getTranslation("shell.sign-out"), _ -> OwnTab.signOut(authentication));
            signOut.addClassNames("button", "plain");
            add(signOut);
        } else {
            var signIn = FixedText.in(new Anchor(SignIn.path(), ""), getTranslation("shell.sign-in"));
            signIn.addClassName("sign-in");
            add(signIn);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        OwnTab.begin(event.getUI(), authentication);
    }

    private static boolean isAnimators(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "").startsWith(OF_ANIMATOR);
    }

    private Anchor link(MenuEntry entry) {
        return new Anchor(entry.path(), getTranslation(entry.title()));
    }
}
