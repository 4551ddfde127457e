package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import fr.productionfrance.annuaire.design.PageHeading;
import jakarta.annotation.security.RolesAllowed;

/** Where the animator begins: the way to each of the animator's pages. */
@Route("admin")
@RolesAllowed("ADMIN")
class AdminView extends Div implements HasDynamicTitle {

    AdminView() {
        var pages = new UnorderedList();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().replaceFirst("^/", "").startsWith("admin/"))
                .forEach(entry -> pages.add(new ListItem(new Anchor(entry.path(), getTranslation(entry.title())))));
        add(new PageHeading(getTranslation("shell.admin.title"), getTranslation("shell.admin.lead")), pages);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.admin.title");
    }
}
