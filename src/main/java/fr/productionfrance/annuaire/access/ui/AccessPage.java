package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.productionfrance.annuaire.access.PasswordRules;
import fr.productionfrance.annuaire.access.Passwords;

/** A narrow page of one form. Its looks are the design's, by class name: this package may not import it. */
@StyleSheet("assets/accounts.css")
abstract class AccessPage extends Div implements HasDynamicTitle {

    private final String title;

    AccessPage(String titleKey) {
        title = getTranslation(titleKey);
        addClassName("access-page");
        var heading = new Div(new H1(title));
        heading.addClassName("page-heading");
        add(heading);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** A label and its field, told apart by the field's name. */
    static Div field(String label, Input input, String name, String type, String autocomplete) {
        input.setId(name);
        input.setType(type);
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("required", true);
        var caption = new NativeLabel(label);
        caption.setFor(input);
        return new Div(caption, input);
    }

    /** The name that the visitor came by. */
    static String visited() {
        return VaadinServletRequest.getCurrent().getServerName();
    }

    static NativeButton button(String text, Runnable action, String... classes) {
        var button = new NativeButton(text, _ -> action.run());
        button.addClassName("button");
        button.addClassNames(classes);
        return button;
    }

    /** Says what became of a password, in the words of the page that asked for it. */
    static String said(Component page, Passwords.Outcome outcome) {
        return switch (outcome) {
            case DONE -> page.getTranslation("account.password.done");
            case LINK_NOT_VALID -> page.getTranslation("account.link.invalid");
            case WRONG_PASSWORD -> page.getTranslation("account.password.wrong");
            case TOO_SHORT -> page.getTranslation("access.first.short", PasswordRules.SHORTEST);
            case TOO_LONG -> page.getTranslation("access.first.long", PasswordRules.LONGEST);
            case TOO_COMMON -> page.getTranslation("access.first.common");
        };
    }

    static Div notice(String kind, String text) {
        var body = new Paragraph(text);
        body.addClassName("notice-text");
        var notice = new Div(body);
        notice.addClassName("notice");
        notice.getElement().setAttribute("data-kind", kind);
        notice.getElement().setAttribute("role", "error".equals(kind) ? "alert" : "status");
        return notice;
    }
}
