package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.Component;
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
    private final NewPasswordForm form;

    PasswordForm(OwnAccount account, BiConsumer<String, String> say) {
        this.account = account;
        this.say = say;
        this.form = new NewPasswordForm(say, this::change, first()).submit("account.password.set");
        add(form);
    }

    private Component first() {
        return account.hasPassword()
                ? AccessPage.field(
                        getTranslation("account.password.current"),
                        current,
                        "current-password",
                        "password",
                        "current-password")
                : new Paragraph(getTranslation("account.password.none"));
    }

    private void change(String wanted) {
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? "" : request.getRemoteAddr();
        Passwords.Outcome outcome = account.changePassword(current.getValue(), wanted, address);
        say.accept(outcome == Passwords.Outcome.DONE ? "success" : "error", AccessPage.said(this, outcome));
        current.clear();
        form.clear();
    }
}
