package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What every visit starts with: its language, its error handler, the document's head, titles with the brand's name. */
@Component
@Order(ShellInit.BEFORE_THE_POLICY)
class ShellInit implements VaadinServiceInitListener {

    /** The document's policy comes last, so that its nonce is on every script. */
    static final int BEFORE_THE_POLICY = 0;

    private final transient BrandSettings brand;
    private final transient LocaleResolver language;
    private final transient MessageSource messages;
    private final transient ServedHtml served;

    ShellInit(
            BrandSettings brand,
            LocaleResolver language,
            MessageSource messages,
            Served served,
            PageHead heads,
            PlainFrame frame) {
        this.brand = brand;
        this.language = language;
        this.messages = messages;
        this.served = new ServedHtml(served, heads, frame, messages);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new DocumentHead(brand, language));
        event.addIndexHtmlRequestListener(served);
        event.getSource().addSessionInitListener(this::startSession);
        event.getSource().addUIInitListener(this::startPage);
        event.getSource().setSystemMessagesProvider(this::systemMessages);
    }

    private void startSession(SessionInitEvent event) {
        event.getSession().setErrorHandler(new FailureNotice());
        event.getSession()
                .setLocale(languageOf(event.getRequest(), event.getSession().getLocale()));
    }

    /** The router sets a page's title only after it has told of the navigation. */
    private void startPage(UIInitEvent event) {
        UI ui = event.getUI();
        // An address may name its language, whatever the session began in.
        ui.setLocale(languageOf(VaadinRequest.getCurrent(), ui.getLocale()));
        ui.addAfterNavigationListener(navigation -> ui.beforeClientResponse(ui, response -> addBrandToTitle(ui)));
    }

    private void addBrandToTitle(UI ui) {
        String title = ui.getInternals().getTitle();
        if (title == null || title.isBlank()) {
            ui.getPage().setTitle(brand.name());
        } else if (!title.endsWith(brand.name())) {
            ui.getPage().setTitle(title + " · " + brand.name());
        }
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale locale = languageOf(info.getRequest(), info.getLocale());
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(messages.getMessage("shell.expired.title", null, locale));
        texts.setSessionExpiredMessage(messages.getMessage("shell.expired.text", null, locale));
        texts.setInternalErrorCaption(messages.getMessage("error.500.title", null, locale));
        texts.setInternalErrorMessage(messages.getMessage("shell.reload", null, locale));
        texts.setCookiesDisabledCaption(messages.getMessage("shell.cookies.title", null, locale));
        texts.setCookiesDisabledMessage(messages.getMessage("shell.cookies.text", null, locale));
        return texts;
    }

    private Locale languageOf(@Nullable VaadinRequest request, Locale otherwise) {
        return request instanceof VaadinServletRequest servlet
                ? language.resolveLocale(servlet.getHttpServletRequest())
                : otherwise;
    }
}
