package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser posts by itself and Spring Security answers, with the token that shows it came from our page. */
final class PlainForm extends HtmlContainer {

    PlainForm(String action) {
        super("form");
        addClassName("plain-form");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    PlainForm hidden(String name, String value) {
        var field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", name);
        field.setValue(value);
        add(field);
        return this;
    }

    PlainForm submit(String text, String... classes) {
        var button = new NativeButton(text);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("button");
        button.addClassNames(classes);
        add(button);
        return this;
    }

    /** The browser sends it once it has it. */
    void send() {
        getElement().executeJs("this.submit()");
    }
}
