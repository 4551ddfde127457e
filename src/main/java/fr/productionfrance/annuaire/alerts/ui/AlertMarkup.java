package fr.productionfrance.annuaire.alerts.ui;

import fr.productionfrance.annuaire.alerts.AlertAddresses;
import fr.productionfrance.annuaire.alerts.AlertSearch;
import fr.productionfrance.annuaire.alerts.Period;
import fr.productionfrance.annuaire.alerts.Secret;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;

/** Writes the pages about alerts. */
final class AlertMarkup {

    static final String STYLES = "assets/alerts.css";

    static final String EMAIL = "email";
    static final String PERIOD = "periode";
    static final String SEARCH = "recherche";

    static final String BAD_ADDRESS = "adresse";
    static final String TOO_OFTEN = "trop";

    private static final Set<String> PROBLEMS = Set.of(BAD_ADDRESS, TOO_OFTEN);

    private final MessageSource messages;
    private final Locale locale;

    AlertMarkup(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String title() {
        return text("alert.title");
    }

    /** A page that only says something. */
    Element said(String key) {
        Element page = page(key);
        page.appendElement("p").text(text(key + ".text"));
        page.appendElement("p")
                .appendElement("a")
                .addClass("button")
                .attr("href", "./")
                .text(text("alert.to-search"));
        return page;
    }

    Element tooMany(String asked, long found) {
        Element page = page("alert.too-many");
        page.appendChild(asked(asked).appendText(text("alert.found", found)));
        page.appendElement("p").text(text("alert.too-many.text", AlertSearch.MOST));
        return page;
    }

    /**
     * The form.
     *
     * @param found how many fiches there are now; absent while nobody can tell
     * @param query the search, which the form sends along
     */
    Element form(String asked, Optional<Long> found, String query, Optional<String> problem) {
        Element page = page("alert.form");
        page.appendElement("p").text(text("alert.form.text"));
        Element search = asked(asked);
        found.ifPresent(count -> search.appendText(text("alert.found", count)));
        page.appendChild(search);
        problem.filter(PROBLEMS::contains)
                .ifPresent(what -> page.appendElement("div")
                        .addClass("notice")
                        .attr("data-kind", "error")
                        .attr("role", "alert")
                        .appendElement("p")
                        .text(text("alert.problem." + what)));
        Element form = page.appendElement("form")
                .addClass("alert-form")
                .attr("method", "post")
                .attr("action", AlertAddresses.FORM);
        form.appendElement("input").attr("type", "hidden").attr("name", SEARCH).attr("value", query);
        form.appendElement("label").attr("for", EMAIL).text(text("alert.form.email"));
        form.appendElement("input")
                .attr("id", EMAIL)
                .attr("name", EMAIL)
                .attr("type", "email")
                .attr("required", true)
                .attr("maxlength", "254")
                .attr("autocomplete", "email");
        periods(form.appendElement("fieldset"));
        form.appendElement("p").addClass("alert-privacy").text(text("alert.form.privacy"));
        form.appendElement("button")
                .addClass("button primary")
                .attr("type", "submit")
                .text(text("alert.form.send"));
        return page;
    }

    private void periods(Element choice) {
        choice.appendElement("legend").text(text("alert.form.period"));
        for (Period period : Period.values()) {
            Element label = choice.appendElement("label");
            label.appendElement("input")
                    .attr("type", "radio")
                    .attr("name", PERIOD)
                    .attr("value", period.parameter())
                    .attr("checked", period == Period.WEEK);
            label.appendText(" " + text("alert.period." + period.parameter()));
        }
    }

    /** What a link in a letter leads to: a button, which does what the letter says. */
    Element button(String key, String action, Secret secret, Optional<String> asked) {
        Element page = page(key);
        asked.ifPresent(search -> page.appendChild(asked(search)));
        page.appendElement("p").text(text(key + ".text"));
        Element form = page.appendElement("form").attr("method", "post").attr("action", action);
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", AlertAddresses.SECRET)
                .attr("value", secret.value());
        form.appendElement("button")
                .addClass("button primary")
                .attr("type", "submit")
                .text(text(key + ".button"));
        return page;
    }

    private Element page(String key) {
        Element page = new Element("div").addClass("alert-page");
        page.appendElement("div").addClass("page-heading").appendElement("h1").text(text(key + ".title"));
        return page;
    }

    private static Element asked(String search) {
        Element asked = new Element("p").addClass("alert-search");
        asked.appendElement("b").text(search);
        return asked.appendText(" ");
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
