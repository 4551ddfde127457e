package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;

/** Puts the page's content into Vaadin's document too, for browsers whose scripts are off, and what others read of its head. */
final class ServedHtml implements IndexHtmlRequestListener {

    private final Served served;
    private final PageHead heads;
    private final PlainFrame frame;
    private final MessageSource messages;

    ServedHtml(Served served, PageHead heads, PlainFrame frame, MessageSource messages) {
        this.served = served;
        this.heads = heads;
        this.frame = frame;
        this.messages = messages;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        if (response.getVaadinRequest() instanceof VaadinServletRequest request) {
            write(response.getDocument(), request.getHttpServletRequest());
        }
    }

    private void write(Document document, HttpServletRequest request) {
        ServedRequest asked = served.request(request);
        Element unscripted = document.body().prependElement("noscript");
        // The place for the page with scripts fills the window.
        Element head = document.head().appendElement("noscript");
        head.appendElement("style").appendChild(new DataNode("#outlet{display:none}"));
        served.at(request)
                .map(pages -> pages.page(asked))
                .ifPresentOrElse(
                        page -> {
                            heads.write(document, page, asked);
                            page.styles()
                                    .forEach(style -> head.appendElement("link")
                                            .attr("rel", "stylesheet")
                                            .attr("href", style));
                            unscripted.appendChild(frame.around(page, asked));
                        },
                        () -> {
                            ServedPage none = ServedPage.refusal(
                                    200,
                                    messages.getMessage("shell.no-script.title", null, asked.locale()),
                                    messages.getMessage("shell.no-script.text", null, asked.locale()));
                            unscripted.appendChild(frame.around(none, asked));
                        });
    }
}
