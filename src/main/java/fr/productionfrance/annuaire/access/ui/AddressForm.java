package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.access.OwnAccount;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.function.BiConsumer;

/** Asks for a change of address. */
final class AddressForm extends Div {

    private final transient OwnAccount account;
    private final transient BiConsumer<String, String> say;
    private final Input wanted = new Input();

    AddressForm(OwnAccount account, BiConsumer<String, String> say) {
        this.account = account;
        this.say = say;
        addClassName("plain-form");
        add(
                new Paragraph(getTranslation("account.address.how")),
                AccessPage.field(getTranslation("account.address.new"), wanted, "new-address", "email", "email"),
                AccessPage.button(getTranslation("account.address.ask"), this::ask));
    }

    private void ask() {
        EmailAddress address;
        try {
            address = new EmailAddress(wanted.getValue());
        } catch (IllegalArgumentException noAddress) {
            say.accept("error", getTranslation("access.first.no-address"));
            return;
        }
        account.changeAddress(address);
        say.accept("info", getTranslation("account.address.asked", address.value()));
        wanted.clear();
    }
}
