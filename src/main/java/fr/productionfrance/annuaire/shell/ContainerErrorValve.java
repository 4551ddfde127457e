package fr.productionfrance.annuaire.shell;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers what the container refuses before any filter or page of ours sees it: addresses that cannot be decoded, headers that are too
 * large. What was wrong is not said back.
 */
final class ContainerErrorValve extends ErrorReportValve {

    private final ErrorPage page;
    private final LocaleResolver languages;
    private final Locale first;
    private final String root;

    ContainerErrorValve(ErrorPage page, LocaleResolver languages, Locale first, String root) {
        this.page = page;
        this.languages = languages;
        this.first = first;
        this.root = root;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(response.getStatus())).orElse(HttpStatus.BAD_REQUEST);
        try {
            write(status, request, response, failure);
        } catch (IOException gone) {
            // Who asked is not there any more.
        }
    }

    private void write(HttpStatus status, Request request, Response response, @Nullable Throwable failure)
            throws IOException {
        Locale locale = locale(request);
        boolean api = isApi(request);
        response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ErrorPage.protect(response);
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(
                    api
                            ? "{\"title\":\"" + status.getReasonPhrase() + "\",\"status\":" + status.value() + "}"
                            : page.html(status, page.text(status, id(status, failure), locale), root, locale));
            response.finishResponse();
        }
    }

    private static String id(HttpStatus status, @Nullable Throwable failure) {
        return status.is5xxServerError()
                ? ErrorReport.of(Optional.ofNullable(failure)
                                .orElseGet(() -> new IllegalStateException("Refused by the container")))
                        .id()
                : "";
    }

    /** What cannot be read of such a request says nothing. */
    private Locale locale(Request request) {
        try {
            return languages.resolveLocale(request);
        } catch (RuntimeException unreadable) {
            return first;
        }
    }

    private boolean isApi(Request request) {
        String path = request.getRequestURI();
        return path != null && path.startsWith(root + "/api/");
    }
}
