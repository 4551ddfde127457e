package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.FirstAdmin;
import fr.productionfrance.annuaire.access.PasswordRules;
import fr.productionfrance.annuaire.access.SignIn;
import fr.productionfrance.annuaire.mail.EmailAddress;

/** Where the one-time link of the first start leads: an address and a password make the first ADMIN. */
@Route(SignIn.FIRST_ADMIN_ROUTE + "/:token")
@AnonymousAllowed
class FirstAdminView extends AccessPage implements BeforeEnterObserver {

    private final transient FirstAdmin firstAdmin;
    private final Div notices = new Div();
    private final Div content = new Div();
    private final Input email = new Input();
    private final Input password = new Input();
    private final Input repeated = new Input();
    private String token = "";

    FirstAdminView(FirstAdmin firstAdmin) {
        super("access.first.title");
        this.firstAdmin = firstAdmin;
        add(notices, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        content.removeAll();
        notices.removeAll();
        if (firstAdmin.accepts(token)) {
            content.add(form());
        } else {
            refuse("access.first.invalid");
        }
    }

    private Div form() {
        var submit = new NativeButton(getTranslation("access.first.submit"), click -> claim());
        submit.addClassNames("button", "primary");
        var help = new Paragraph(getTranslation("access.first.rules", PasswordRules.SHORTEST));
        help.addClassName("field-help");
        var form = new Div(
                new Paragraph(getTranslation("access.first.lead")),
                field(getTranslation("access.email"), email, "email", "email", "username"),
                new Div(
                        field(getTranslation("access.password"), password, "new-password", "password", "new-password"),
                        help),
                field(getTranslation("access.first.repeat"), repeated, "repeated", "password", "new-password"),
                submit);
        form.addClassName("plain-form");
        return form;
    }

    private void claim() {
        notices.removeAll();
        if (!password.getValue().equals(repeated.getValue())) {
            refuse("access.first.differ");
            return;
        }
        try {
            show(firstAdmin.claim(token, new EmailAddress(email.getValue()), password.getValue()));
        } catch (IllegalArgumentException noAddress) {
            refuse("access.first.no-address");
        }
    }

    private void show(FirstAdmin.Outcome outcome) {
        switch (outcome) {
            case DONE -> welcome();
            case LINK_NOT_VALID -> refuse("access.first.invalid");
            case PASSWORD_TOO_SHORT -> refuse("access.first.short", PasswordRules.SHORTEST);
            case PASSWORD_TOO_LONG -> refuse("access.first.long", PasswordRules.LONGEST);
            case PASSWORD_TOO_COMMON -> refuse("access.first.common");
        }
    }

    private void welcome() {
        content.removeAll();
        notices.add(notice("success", getTranslation("access.first.done")));
        content.add(new Anchor(SignIn.path(), getTranslation("access.submit")));
    }

    private void refuse(String key, Object... params) {
        notices.add(notice("error", getTranslation(key, params)));
    }
}
