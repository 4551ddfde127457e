package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.html.Footer;
import fr.productionfrance.annuaire.design.CompactMarkup;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/** Who runs the directory, and whose data its fiches build on: links and words alone, so that each session holds it as one node. */
final class SiteFooter extends Footer {

    private static final String CSS_CLASS = "site-footer";

    SiteFooter(BrandSettings brand) {
        addClassName(CSS_CLASS);
        getElement().setProperty("innerHTML", CompactMarkup.of(written(brand, this::getTranslation)));
    }

    /**
     * The same for a page of markup.
     *
     * @param words the text of a key with what is put into it
     */
    static Element written(BrandSettings brand, BiFunction<String, Object[], String> words) {
        Element footer = new Element("footer").addClass(CSS_CLASS);
        Element links = footer.appendElement("nav").attr("aria-label", words.apply("legal.links", new Object[0]));
        for (LegalPage page : LegalPage.values()) {
            // Plain documents, which the browser opens by itself.
            links.appendElement("a")
                    .attr("href", page.path())
                    .attr("router-ignore", true)
                    .text(words.apply(page.titleKey(), new Object[0]));
        }
        footer.appendElement("p").text(words.apply("shell.operator", new Object[] {brand.name(), brand.operator()}));
        footer.appendElement("p").text(words.apply("shell.sources", new Object[0]));
        return footer;
    }
}
