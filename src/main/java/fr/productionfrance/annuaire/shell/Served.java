package fr.productionfrance.annuaire.shell;

import fr.productionfrance.annuaire.design.ServedPages;
import fr.productionfrance.annuaire.design.ServedRequest;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UrlPathHelper;

/** Finds whose page an address is, among the modules that serve some. */
@Component
final class Served {

    private static final UrlPathHelper PATHS = new UrlPathHelper();

    private final List<ServedPages> modules;
    private final LocaleResolver languages;
    private final SiteAddress addresses;

    Served(List<ServedPages> modules, LocaleResolver languages, SiteAddress addresses) {
        this.modules = List.copyOf(modules);
        this.languages = languages;
        this.addresses = addresses;
    }

    Optional<ServedPages> at(HttpServletRequest request) {
        String path = path(request);
        return modules.stream().filter(pages -> pages.serves(path)).findFirst();
    }

    ServedRequest request(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, values) ->
                        parameters.put(name, Arrays.stream(values).toList()));
        return new ServedRequest(path(request), parameters, languages.resolveLocale(request), addresses.of(request));
    }

    /** What was asked for, also after the forward to Vaadin's servlet. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null
                ? PATHS.getPathWithinApplication(request)
                : PATHS.getOriginatingRequestUri(request)
                        .substring(PATHS.getOriginatingContextPath(request).length());
    }
}
