package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.AddressChange;
import fr.productionfrance.annuaire.access.SignIn;

/** Where both letters of a change of address lead: confirm it, or stop it. Opening the link does neither. */
@Route(SignIn.ADDRESS_ROUTE + "/:token")
@AnonymousAllowed
class AddressView extends AccessPage implements BeforeEnterObserver {

    private final transient AddressChange change;
    private final Div content = new Div();
    private String token = "";

    AddressView(AddressChange change) {
        super("account.address.title");
        this.change = change;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        content.removeAll();
        change.asked(token).ifPresentOrElse(this::ask, () -> say("error", "account.link.invalid"));
    }

    private void ask(AddressChange.Asked asked) {
        var buttons = new Div(
                button(getTranslation("account.address.confirm"), this::confirm, "primary"),
                button(getTranslation("account.address.stop"), this::stop));
        buttons.addClassName("access-buttons");
        content.add(new Paragraph(getTranslation("account.address.lead", asked.from(), asked.to())), buttons);
    }

    private void confirm() {
        switch (change.confirm(token)) {
            case WAITING -> say("info", "account.address.waiting");
            case DONE -> say("success", "account.address.done");
            case LINK_NOT_VALID -> say("error", "account.link.invalid");
        }
    }

    private void stop() {
        if (change.stop(token)) {
            say("success", "account.address.stopped");
        } else {
            say("error", "account.link.invalid");
        }
    }

    private void say(String kind, String key) {
        content.removeAll();
        content.add(notice(kind, getTranslation(key)));
    }
}
