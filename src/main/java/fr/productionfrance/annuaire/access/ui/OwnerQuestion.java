package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import fr.productionfrance.annuaire.access.FreshSignIn;
import fr.productionfrance.annuaire.access.OwnAccount;

/** Asks who is there before something is done, unless that is known since a short while. */
final class OwnerQuestion extends Div {

    private final transient FreshSignIn fresh;
    private final transient OwnAccount account;
    private final transient Runnable signOut;
    private final Input password = new Input();
    private final Div wrong = new Div();

    /**
     * Shows nothing as yet.
     *
     * @param signOut for who has no password and must sign in again
     */
    OwnerQuestion(FreshSignIn fresh, OwnAccount account, Runnable signOut) {
        this.fresh = fresh;
        this.account = account;
        this.signOut = signOut;
        addClassNames("plain-form", "owner-question");
        setVisible(false);
    }

    void before(Runnable action) {
        if (fresh.isFresh()) {
            close();
            action.run();
        } else if (account.hasPassword()) {
            askForPassword(action);
        } else {
            sendToSignIn();
        }
    }

    private void askForPassword(Runnable action) {
        removeAll();
        wrong.removeAll();
        var sure = AccessPage.button(getTranslation("owner.confirm"), () -> confirm(action), "primary");
        sure.setId("owner-confirm");
        add(
                new Paragraph(getTranslation("owner.lead")),
                AccessPage.field(
                        getTranslation("account.password.current"),
                        password,
                        "owner-password",
                        "password",
                        "current-password"),
                wrong,
                buttons(sure));
        setVisible(true);
        password.focus();
    }

    private Div buttons(NativeButton sure) {
        var buttons = new Div(sure, AccessPage.button(getTranslation("owner.no"), this::close));
        buttons.addClassName("access-buttons");
        return buttons;
    }

    private void confirm(Runnable action) {
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? "" : request.getRemoteAddr();
        boolean shown = fresh.confirm(password.getValue(), address);
        password.clear();
        if (shown) {
            close();
            action.run();
        } else {
            wrong.removeAll();
            wrong.add(AccessPage.notice("error", getTranslation("account.password.wrong")));
        }
    }

    private void sendToSignIn() {
        removeAll();
        var out = AccessPage.button(getTranslation("owner.sign-out"), signOut);
        out.setId("owner-sign-out");
        add(new Paragraph(getTranslation("owner.again", FreshSignIn.LASTS.toMinutes())), buttons(out));
        setVisible(true);
    }

    private void close() {
        password.clear();
        setVisible(false);
    }
}
