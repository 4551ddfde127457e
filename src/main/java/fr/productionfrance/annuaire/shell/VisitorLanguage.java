package fr.productionfrance.annuaire.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language a visitor reads: the one that the address names, else the one chosen here before, else the browser's, else the directory's first. */
final class VisitorLanguage implements LocaleResolver {

    static final String COOKIE = "langue";

    private static final Duration KEPT = Duration.ofDays(365);

    private final List<Locale> offered;

    VisitorLanguage(List<Locale> offered) {
        this.offered = offered;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return named(request)
                .or(() -> chosen(request))
                .or(() -> wanted(request))
                .orElseGet(offered::getFirst);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, locale.getLanguage())
                        .path(path)
                        .maxAge(KEPT)
                        .secure(request.isSecure())
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private Optional<Locale> named(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(SiteAddress.LANGUAGE)).flatMap(this::offered);
    }

    private Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(this::offered);
    }

    private Optional<Locale> wanted(HttpServletRequest request) {
        // Of who names none, as robots do, the container says that it is the machine's own.
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(wanted -> offered(wanted.getLanguage()).stream())
                        .findFirst();
    }

    private Optional<Locale> offered(String language) {
        return offered.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
