package fr.productionfrance.annuaire.mail.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.mail.DemoMails;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The letters of the demo run, the newest first. They hold keys to its accounts, so only a browser on the machine that runs it is
 * shown them, also where the demo was opened to others; everywhere else there is no such page.
 */
@Route("demo/mails")
@AnonymousAllowed
@StyleSheet("assets/mail.css")
class DemoMailsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ObjectProvider<DemoMails> demo;

    DemoMailsView(ObjectProvider<DemoMails> demo) {
        this.demo = demo;
        addClassName("demo-mails");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DemoMails mails = demo.getIfAvailable();
        if (mails == null || !FromHere.is(VaadinRequest.getCurrent())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        var heading = new Div(new H1(getPageTitle()), new Paragraph(getTranslation("mail.demo.lead")));
        heading.addClassName("page-heading");
        add(heading);
        show(mails.newest());
    }

    private void show(List<DemoMails.Letter> letters) {
        if (letters.isEmpty()) {
            add(new Paragraph(getTranslation("mail.demo.none")));
        }
        letters.forEach(letter -> add(new LetterArticle(letter)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.demo.title");
    }
}
