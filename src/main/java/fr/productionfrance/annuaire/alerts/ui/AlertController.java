package fr.productionfrance.annuaire.alerts.ui;

import fr.productionfrance.annuaire.alerts.AlertAddresses;
import fr.productionfrance.annuaire.alerts.AlertSearch;
import fr.productionfrance.annuaire.alerts.Alerts;
import fr.productionfrance.annuaire.alerts.NewAlert;
import fr.productionfrance.annuaire.alerts.Period;
import fr.productionfrance.annuaire.alerts.Secret;
import fr.productionfrance.annuaire.mail.EmailAddress;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the forms about alerts do. No cookie counts for any of it, so no other site can act in somebody's name: what a letter's link proves is
 * in the form, and asking for a letter is open to everybody. That a page of another site sends it for its visitors is refused, since
 * each of those is a client of their own to the limit.
 */
@RestController
class AlertController {

    /** What a mail program sends for its user, by RFC 8058. It wants an answer, not another address. */
    private static final String ONE_CLICK = "One-Click";

    private final Alerts alerts;
    private final AlertSearch searches;
    private final AskLimit limit;

    AlertController(Alerts alerts, AlertSearch searches, AskLimit limit) {
        this.alerts = alerts;
        this.searches = searches;
        this.limit = limit;
    }

    @PostMapping("/" + AlertAddresses.FORM)
    ResponseEntity<Void> ask(
            @RequestParam(name = AlertMarkup.EMAIL, defaultValue = "") String email,
            @RequestParam(name = AlertMarkup.PERIOD, defaultValue = "") String period,
            @RequestParam(name = AlertMarkup.SEARCH, defaultValue = "") String query,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String from,
            Locale locale,
            HttpServletRequest request) {
        if (from != null && !from.equals("same-origin")) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        Optional<SearchCriteria> criteria = searches.criteria(query).filter(asked -> !asked.isEmpty());
        if (criteria.isEmpty()) {
            return see(request, AlertAddresses.FORM);
        }
        String back = AlertAddresses.FORM + "?" + searches.query(SearchState.START.withCriteria(criteria.get())) + "&"
                + AlertPages.PROBLEM + "=";
        Optional<EmailAddress> address = address(email);
        if (address.isEmpty()) {
            return see(request, back + AlertMarkup.BAD_ADDRESS);
        }
        if (!limit.allows(request.getRemoteAddr())) {
            return see(request, back + AlertMarkup.TOO_OFTEN);
        }
        alerts.ask(new NewAlert(
                address.get(),
                SearchState.START.withCriteria(criteria.get()),
                Language.of(locale),
                Period.ofParameter(period).orElse(Period.WEEK)));
        return see(request, AlertPages.SENT);
    }

    @PostMapping("/" + AlertAddresses.CONFIRM)
    ResponseEntity<Void> confirm(
            @RequestParam(name = AlertAddresses.SECRET, defaultValue = "") String secret, HttpServletRequest request) {
        boolean confirmed = alerts.confirm(new Secret(secret));
        return see(request, confirmed ? AlertPages.CONFIRMED : AlertAddresses.CONFIRM);
    }

    @PostMapping("/" + AlertAddresses.END)
    ResponseEntity<Void> end(
            @RequestParam(name = AlertAddresses.SECRET, defaultValue = "") String secret,
            @RequestParam(name = "List-Unsubscribe", defaultValue = "") String how,
            HttpServletRequest request) {
        alerts.end(new Secret(secret));
        return how.equals(ONE_CLICK) ? ResponseEntity.ok().build() : see(request, AlertPages.ENDED);
    }

    /** So that reloading the page asks for nothing again. */
    private static ResponseEntity<Void> see(HttpServletRequest request, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + "/" + path))
                .build();
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
