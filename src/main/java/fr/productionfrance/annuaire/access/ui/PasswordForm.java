package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import fr.productionfrance.annuaire.access.OwnAccount;
import fr.productionfrance.annuaire.access.Passwords;
import java.util.function.BiConsumer;

/** Changes the password, or sets the first one. */
final class PasswordForm extends Div {

    private final transient OwnAccount account;
    private final transient BiConsumer<String, String> say;
    private final Input current = new Input();
    private final Input wanted = new Input();
    private final Input repeated = new Input();

    PasswordForm(OwnAccount account, BiConsumer<String, String> say) {
        this.account = account;
        this.say = say;
        addClassName("plain-form");
        if (account.hasPassword()) {
            add(AccessPage.field(
                    getTranslation("account.password.current"),
                    current,
                    "current-password",
                    "password",
                    "current-password"));
        } else {
            add(new Paragraph(getTranslation("account.password.none")));
        }
        add(
                AccessPage.newPassword(this, wanted, repeated),
                AccessPage.button(getTranslation("account.password.set"), this::change));
    }

    private void change() {
        if (!wanted.getValue().equals(repeated.getValue())) {
            say.accept("error", getTranslation("access.first.differ"));
            return;
        }
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? "" : request.getRemoteAddr();
        Passwords.Outcome outcome = account.changePassword(current.getValue(), wanted.getValue(), address);
        say.accept(outcome == Passwords.Outcome.DONE ? "success" : "error", AccessPage.said(this, outcome));
        current.clear();
        wanted.clear();
        repeated.clear();
    }
}
