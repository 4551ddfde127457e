package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.access.PasswordRules;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks for a new password twice and tells its rules. What does not agree is said, and goes no further. */
final class NewPasswordForm extends Div {

    private final transient BiConsumer<String, String> say;
    private final transient Consumer<String> chosen;
    private final Input wanted = new Input();
    private final Input repeated = new Input();

    /**
     * The form, its button still to come.
     *
     * @param say takes the kind of a notice and its text
     * @param chosen takes the password
     * @param before what the form shows or asks first
     */
    NewPasswordForm(BiConsumer<String, String> say, Consumer<String> chosen, Component... before) {
        this.say = say;
        this.chosen = chosen;
        addClassName("plain-form");
        add(before);
        var rules = new Paragraph(getTranslation("access.first.rules", PasswordRules.SHORTEST));
        rules.addClassName("field-help");
        add(
                new Div(field("account.password.new", wanted, "new-password"), rules),
                field("access.first.repeat", repeated, "repeated"));
    }

    NewPasswordForm submit(String key, String... classes) {
        add(AccessPage.button(getTranslation(key), this::check, classes));
        return this;
    }

    void clear() {
        wanted.clear();
        repeated.clear();
    }

    private void check() {
        if (wanted.getValue().equals(repeated.getValue())) {
            chosen.accept(wanted.getValue());
        } else {
            say.accept("error", getTranslation("access.first.differ"));
        }
    }

    private Div field(String key, Input input, String name) {
        return AccessPage.field(getTranslation(key), input, name, "password", "new-password");
    }
}
