package fr.productionfrance.annuaire.shell;

import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedPages;
import fr.productionfrance.annuaire.design.ServedRequest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Answers machines, and browsers of text, with the page alone, and browsers too where it is for everybody: before Vaadin sees the request, so that no session and no page of
 * Vaadin's is made for it.
 */
@Component
final class PlainPages extends AbstractHandlerMapping {

    private static final String RETRY_SECONDS = "60";

    private final Served served;
    private final PlainDocument document;
    private final LocaleResolver languages;

    PlainPages(Served served, PlainDocument document, LocaleResolver languages) {
        this.served = served;
        this.document = document;
        this.languages = languages;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        if (!reads) {
            return null;
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // What went wrong is told by the page of errors, whatever the address.
            return null;
        }
        return served.at(request).flatMap(pages -> handler(pages, request)).orElse(null);
    }

    private Optional<HttpRequestHandler> handler(ServedPages pages, HttpServletRequest request) {
        Optional<String> moved = pages.movedTo(served.request(request));
        if (moved.isPresent()) {
            return Optional.of((asked, response) -> leadOn(moved.get(), asked, response));
        }
        return Readers.isBrowser(request) && !pages.isForEverybody()
                ? Optional.empty()
                : Optional.of((asked, response) -> answer(pages, asked, response));
    }

    /** For good, as far as search engines are told; a browser asks again, since the animator may undo it. */
    private static void leadOn(String address, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/" + address + query);
    }

    private void answer(ServedPages pages, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ServedRequest asked = served.request(request);
        ServedPage page = pages.page(asked);
        response.setStatus(page.status());
        if (page.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (pages.isForEverybody()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            if (asked.locale().getLanguage().equals(request.getParameter(SiteAddress.LANGUAGE))) {
                // The pages that follow need not name it.
                languages.setLocale(request, response, asked.locale());
            }
        }
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, asked.locale().getLanguage());
        response.addHeader(HttpHeaders.VARY, "User-Agent, Accept-Language, Cookie");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(document.of(page, asked, request));
    }
}
