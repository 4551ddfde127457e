package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;

/** Who runs the directory, and whose data its fiches build on. */
final class SiteFooter extends Footer {

    SiteFooter(BrandSettings brand) {
        addClassName("site-footer");
        add(legal());
        add(new Paragraph(getTranslation("shell.operator", brand.name(), brand.operator())));
        add(new Paragraph(getTranslation("shell.sources")));
    }

    /** Plain documents, which the browser opens by itself. */
    private Nav legal() {
        var links = new Nav();
        links.setAriaLabel(getTranslation("legal.links"));
        for (LegalPage page : LegalPage.values()) {
            var link = new Anchor(page.path(), getTranslation(page.titleKey()));
            link.setRouterIgnore(true);
            links.add(link);
        }
        return links;
    }
}
