package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import fr.productionfrance.annuaire.design.FixedText;
import java.util.Locale;
import org.springframework.web.servlet.LocaleResolver;

/**
 * One button per language; the choice is kept in a cookie and the page is made anew in it, at its address without a language: the
 * visitor's choice counts more than that of the link by which the page was reached.
 */
final class LanguageMenu extends Nav {

    private static final String RELOAD =
            "const url = new URL(location.href); url.searchParams.delete($0); url.hash = ''; location.replace(url)";

    private final transient LocaleResolver language;

    LanguageMenu(BrandSettings brand, LocaleResolver language) {
        this.language = language;
        addClassName("languages");
        setAriaLabel(getTranslation("shell.language"));
        brand.languages().stream().map(this::button).forEach(this::add);
    }

    private NativeButton button(Locale locale) {
        var button = FixedText.in(new NativeButton(), locale.getLanguage().toUpperCase(Locale.ROOT));
        button.addClickListener(click -> choose(locale));
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("lang", locale.getLanguage());
        button.setTitle(locale.getDisplayLanguage(locale));
        button.getElement().setAttribute("aria-pressed", String.valueOf(locale.equals(getLocale())));
        return button;
    }

    private void choose(Locale locale) {
        language.setLocale(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse(),
                locale);
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().executeJs(RELOAD, SiteAddress.LANGUAGE);
    }
}
