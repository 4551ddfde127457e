package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.productionfrance.annuaire.design.FixedText;
import fr.productionfrance.annuaire.design.HeaderContent;
import fr.productionfrance.annuaire.design.Notice;
import java.util.Optional;
import org.springframework.web.servlet.LocaleResolver;

/** Header, the page, footer. A page that is a {@link HeaderContent} fills the header's middle. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout {

    private static final String CONTENT_ID = "content";

    private final Div headerSlot = new Div();
    private final Main content = new Main();
    private final Div failures = new Div();

    MainLayout(BrandSettings brand, LocaleResolver language, AuthenticationContext authentication) {
        addClassName("shell");
        headerSlot.addClassName("header-slot");
        failures.addClassName("failures");
        content.setId(CONTENT_ID);
        content.getElement().setAttribute("tabindex", "-1");

        var header = new Header(
                brandLink(brand),
                headerSlot,
                new LanguageMenu(brand, language),
                schemeSwitch(),
                new ShortlistLink(),
                new AccountMenu(authentication));
        header.addClassName("site-header");
        add(skipLink(), header, content, new SiteFooter(brand), failures);
    }

    static Optional<MainLayout> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, MainLayout.class));
    }

    void showFailure(String key, String id) {
        failures.removeAll();
        failures.add(new Notice(Notice.Kind.ERROR, getTranslation(key, id)));
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
        headerSlot.removeAll();
        failures.removeAll();
        if (page instanceof HeaderContent filled) {
            headerSlot.add(filled.headerContent());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldPage) {
        content.getElement().removeAllChildren();
        headerSlot.removeAll();
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        ComponentUtil.setData(attachment.getUI(), MainLayout.class, this);
    }

    private Anchor brandLink(BrandSettings brand) {
        var link = new Anchor("./");
        link.addClassName("brand");
        if (brand.logo().isEmpty()) {
            return FixedText.in(link, brand.name());
        }
        link.add(new Image(brand.logo(), ""));
        link.add(brand.name());
        return link;
    }

    /** Works in the browser alone: assets/scheme.js listens for it. */
    private NativeButton schemeSwitch() {
        var button = new NativeButton();
        button.addClassName("scheme-switch");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("data-scheme-switch", true);
        button.setAriaLabel(getTranslation("shell.scheme"));
        button.setTitle(getTranslation("shell.scheme"));
        return button;
    }

    /** A button, not a link: a fragment is relative to the document's base, which is the search page. */
    private NativeButton skipLink() {
        var button = FixedText.in(new NativeButton(), getTranslation("shell.skip"));
        button.addClassNames("button", "skip-link");
        button.getElement()
                .executeJs("this.addEventListener('click', () => document.getElementById($0).focus())", CONTENT_ID);
        return button;
    }
}
