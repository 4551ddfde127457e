package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.productionfrance.annuaire.design.PageHeading;

/** What every error page says: what happened, what to do, and the way back to the search. */
abstract class ErrorContent extends Div implements HasDynamicTitle {

    private String title = "";

    final void show(String key, Object... params) {
        title = getTranslation(key + ".title");
        var home = new Anchor("./", getTranslation("error.home"));
        home.addClassName("button");
        removeAll();
        addClassName("error-page");
        add(new PageHeading(title), new Paragraph(getTranslation(key + ".text", params)));
        add((Component) home);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
