package fr.productionfrance.annuaire.alerts.ui;

import fr.productionfrance.annuaire.alerts.AlertAddresses;
import fr.productionfrance.annuaire.alerts.AlertSearch;
import fr.productionfrance.annuaire.alerts.Alerts;
import fr.productionfrance.annuaire.alerts.Secret;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedPages;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.SearchWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is read about alerts; reading changes nothing. */
@Component
final class AlertPages implements ServedPages {

    static final String SENT = AlertAddresses.FORM + "/envoyee";
    static final String CONFIRMED = AlertAddresses.FORM + "/confirmee";
    static final String ENDED = AlertAddresses.FORM + "/arretee";
    static final String PROBLEM = "probleme";

    private static final Set<String> PATHS = Set.of(
            "/" + AlertAddresses.FORM,
            "/" + AlertAddresses.CONFIRM,
            "/" + AlertAddresses.END,
            "/" + SENT,
            "/" + CONFIRMED,
            "/" + ENDED);

    private final Alerts alerts;
    private final AlertSearch searches;
    private final SearchParameters parameters;
    private final SearchWords.Texts words;
    private final MessageSource messages;

    AlertPages(
            Alerts alerts,
            AlertSearch searches,
            SearchParameters parameters,
            SearchWords.Texts words,
            MessageSource messages) {
        this.alerts = alerts;
        this.searches = searches;
        this.parameters = parameters;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public boolean serves(String path) {
        return PATHS.contains(path);
    }

    @Override
    public boolean isForEverybody() {
        return true;
    }

    @Override
    public ServedPage page(ServedRequest request) {
        AlertMarkup markup = new AlertMarkup(messages, request.locale());
        String path = request.path().substring(1);
        return switch (path) {
            case AlertAddresses.CONFIRM -> confirm(request, markup);
            case AlertAddresses.END -> end(request, markup);
            case SENT -> page(markup, markup.said("alert.sent"));
            case CONFIRMED -> page(markup, markup.said("alert.confirmed"));
            case ENDED -> page(markup, markup.said("alert.ended"));
            default -> form(request, markup);
        };
    }

    private ServedPage form(ServedRequest request, AlertMarkup markup) {
        SearchCriteria criteria = parameters.read(request.parameters()).state().criteria();
        if (criteria.isEmpty()) {
            return page(markup, markup.said("alert.nothing"));
        }
        String asked = words(request).asked(criteria);
        Optional<Long> found = count(criteria);
        if (found.filter(count -> count > AlertSearch.MOST).isPresent()) {
            return page(markup, markup.tooMany(asked, found.get()));
        }
        String query = parameters.query(parameters.read(request.parameters()).state());
        return page(markup, markup.form(asked, found, query, first(request.parameters(), PROBLEM)));
    }

    private Optional<Long> count(SearchCriteria criteria) {
        try {
            return Optional.of(searches.count(criteria));
        } catch (SearchUnavailableException _) {
            return Optional.empty();
        }
    }

    private ServedPage confirm(ServedRequest request, AlertMarkup markup) {
        return secret(request)
                .flatMap(secret -> alerts.waiting(secret)
                        .map(query -> page(
                                markup,
                                markup.button(
                                        "alert.confirm",
                                        AlertAddresses.CONFIRM,
                                        secret,
                                        searches.criteria(query).map(words(request)::asked)))))
                .orElseGet(() -> page(markup, markup.said("alert.confirm.over")));
    }

    private ServedPage end(ServedRequest request, AlertMarkup markup) {
        return secret(request)
                .filter(alerts::canEnd)
                .map(secret -> page(markup, markup.button("alert.end", AlertAddresses.END, secret, Optional.empty())))
                .orElseGet(() -> page(markup, markup.said("alert.ended")));
    }

    private SearchWords words(ServedRequest request) {
        return words.in(Language.of(request.locale()));
    }

    private static Optional<Secret> secret(ServedRequest request) {
        return first(request.parameters(), AlertAddresses.SECRET).map(Secret::new);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** No search engine should know any of them. */
    private static ServedPage page(AlertMarkup markup, Element body) {
        return new ServedPage(
                200, markup.title(), "", Optional.empty(), Optional.empty(), List.of(AlertMarkup.STYLES), body);
    }
}
