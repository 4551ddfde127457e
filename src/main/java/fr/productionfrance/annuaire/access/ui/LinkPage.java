package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.productionfrance.annuaire.access.SignIn;

/** A page that one reaches by a link of one's own: notices stand above what the link allows. */
abstract class LinkPage extends AccessPage implements BeforeEnterObserver {

    /** What the address of such a page ends with. */
    static final String TOKEN = "/:token";

    private final Div notices = new Div();
    private final Div content = new Div();
    private String token = "";

    LinkPage(String titleKey) {
        super(titleKey);
        add(notices, content);
    }

    /** Shows what the link allows, or says that it allows nothing any more. */
    abstract void open();

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        notices.removeAll();
        content.removeAll();
        open();
    }

    final String token() {
        return token;
    }

    /** Shows these in place of what the page showed. */
    final void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    final void say(String kind, String text) {
        notices.removeAll();
        notices.add(notice(kind, text));
    }

    final Anchor toSignIn() {
        return new Anchor(SignIn.path(), getTranslation("access.submit"));
    }
}
