package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.access.Passkey;
import fr.productionfrance.annuaire.access.Passkeys;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.BiConsumer;

/** One's passkeys: what they are called, when they were used, adding one, removing one. */
@JavaScript("context://assets/passkeys.js")
final class PasskeyPanel extends Div {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final transient Passkeys passkeys;
    private final transient BiConsumer<String, String> say;
    private final OwnerQuestion question;
    private final UnorderedList list = new UnorderedList();
    private final Input label = new Input();

    PasskeyPanel(Passkeys passkeys, OwnerQuestion question, BiConsumer<String, String> say) {
        this.passkeys = passkeys;
        this.question = question;
        this.say = say;
        addClassName("plain-form");
        list.addClassName("passkeys");
        label.setId("passkey-label");
        label.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "60");
        label.setPlaceholder(getTranslation("passkey.label.example"));
        var caption = new NativeLabel(getTranslation("passkey.label"));
        caption.setFor(label);
        NativeButton add = AccessPage.button(getTranslation("passkey.add"), () -> question.before(this::ask));
        add.setId("passkey-add");
        add(new Paragraph(getTranslation("passkey.lead")), list, new Div(caption, label), add, question);
        show();
    }

    private void show() {
        list.removeAll();
        passkeys.own().forEach(key -> list.add(item(key)));
    }

    private ListItem item(Passkey key) {
        var name = new Span(key.label());
        name.addClassName("passkey-name");
        var used = new Span(key.lastUsed()
                .map(last -> getTranslation("passkey.used", day(key.created()), day(last)))
                .orElseGet(() -> getTranslation("passkey.unused", day(key.created()))));
        used.addClassName("passkey-used");
        NativeButton remove =
                AccessPage.button(getTranslation("passkey.remove"), () -> question.before(() -> remove(key)));
        remove.setAriaLabel(getTranslation("passkey.remove.which", key.label()));
        return new ListItem(new Div(name, used), remove);
    }

    /** The browser talks to its authenticator, and answers here. */
    private void ask() {
        Passkeys.Question asked = passkeys.ask();
        getElement()
                .executeJs("return window.annuairePasskeys.create($0)", asked.json())
                .then(
                        String.class,
                        answer -> answered(asked, answer),
                        _ -> say.accept("error", getTranslation("passkey.failed")));
    }

    private void answered(Passkeys.Question asked, String answer) {
        String name = label.getValue().isBlank() ? getTranslation("passkey.unnamed") : label.getValue();
        switch (passkeys.add(asked, answer, name)) {
            case DONE -> {
                say.accept("success", getTranslation("passkey.added"));
                label.clear();
                show();
            }
            case REFUSED -> say.accept("error", getTranslation("passkey.failed"));
            case TOO_MANY -> say.accept("error", getTranslation("passkey.too-many"));
        }
    }

    private void remove(Passkey key) {
        passkeys.remove(key.id());
        say.accept("success", getTranslation("passkey.removed", key.label()));
        show();
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(FRANCE)
                .format(instant);
    }
}
