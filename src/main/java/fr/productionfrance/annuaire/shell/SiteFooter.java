package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;

/** Who runs the directory, and whose data its fiches build on. */
final class SiteFooter extends Footer {

    SiteFooter(BrandSettings brand) {
        addClassName("site-footer");
        add(new Paragraph(getTranslation("shell.operator", brand.name(), brand.operator())));
        add(new Paragraph(getTranslation("shell.sources")));
    }
}
