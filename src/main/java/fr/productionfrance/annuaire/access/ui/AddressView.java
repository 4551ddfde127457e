package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.AddressChange;
import fr.productionfrance.annuaire.access.SignIn;

/** Where both letters of a change of address lead: confirm it, or stop it. Opening the link does neither. */
@Route(SignIn.ADDRESS_ROUTE + LinkPage.TOKEN)
@AnonymousAllowed
class AddressView extends LinkPage {

    private final transient AddressChange change;

    AddressView(AddressChange change) {
        super("account.address.title");
        this.change = change;
    }

    @Override
    void open() {
        change.asked(token()).ifPresentOrElse(this::ask, () -> end("error", "account.link.invalid"));
    }

    private void ask(AddressChange.Asked asked) {
        var buttons = new Div(
                button(getTranslation("account.address.confirm"), this::confirm, "primary"),
                button(getTranslation("account.address.stop"), this::stop));
        buttons.addClassName("access-buttons");
        show(new Paragraph(getTranslation("account.address.lead", asked.from(), asked.to())), buttons);
    }

    private void confirm() {
        switch (change.confirm(token())) {
            case WAITING -> end("info", "account.address.waiting");
            case DONE -> end("success", "account.address.done");
            case LINK_NOT_VALID -> end("error", "account.link.invalid");
        }
    }

    private void stop() {
        if (change.stop(token())) {
            end("success", "account.address.stopped");
        } else {
            end("error", "account.link.invalid");
        }
    }

    private void end(String kind, String key) {
        show();
        say(kind, getTranslation(key));
    }
}
