package fr.productionfrance.annuaire.fiche.letters.web;

import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedPages;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.fiche.letters.LetterKind;
import fr.productionfrance.annuaire.fiche.letters.StopLinks;
import fr.productionfrance.annuaire.fiche.letters.StopLinks.Ending;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a letter's last link opens: a button that ends letters of its kind, or that they are ended. */
@Component
final class StopPages implements ServedPages {

    static final String PATH = "/courrier/";

    private final StopLinks links;
    private final MessageSource messages;

    StopPages(StopLinks links, MessageSource messages) {
        this.links = links;
        this.messages = messages;
    }

    @Override
    public boolean serves(String path) {
        return path.startsWith(PATH) && path.indexOf('/', PATH.length()) < 0 && path.length() > PATH.length();
    }

    @Override
    public boolean isForEverybody() {
        return true;
    }

    @Override
    public ServedPage page(ServedRequest request) {
        String token = request.path().substring(PATH.length());
        Locale locale = request.locale();
        try {
            return links.look(token)
                    .map(ending -> page(ending, token, locale))
                    .orElseGet(() -> refusal(HttpStatus.NOT_FOUND, "letters.stop.unknown", locale));
        } catch (DataAccessException e) {
            return refusal(HttpStatus.SERVICE_UNAVAILABLE, "letters.stop.away", locale);
        }
    }

    private ServedPage page(Ending ending, String token, Locale locale) {
        String title = text("letters.stop.title", locale);
        Element body = new Element("div").addClass("letter-stop");
        body.appendElement("div").addClass("page-heading").appendElement("h1").text(title);
        String which = ending.kind() == LetterKind.DUE
                ? text("letters.stop.due", locale)
                : text("letters.stop.capacity", locale, ending.fiche().orElse(""));
        body.appendElement("p").text(which);
        if (ending.stopped()) {
            Element notice = body.appendElement("div")
                    .addClass("notice")
                    .attr("data-kind", "success")
                    .attr("role", "status");
            notice.appendElement("span").addClass("notice-text").text(text("letters.stop.done", locale));
            body.appendElement("p")
                    .appendElement("a")
                    .attr("href", "mon-espace")
                    .text(text("letters.stop.again", locale));
        } else {
            Element form = body.appendElement("form").attr("method", "post").attr("action", "courrier/" + token);
            form.appendElement("button")
                    .attr("type", "submit")
                    .addClass("button")
                    .addClass("primary")
                    .text(text("letters.stop.button", locale));
        }
        return new ServedPage(
                HttpStatus.OK.value(),
                title,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of("assets/capacity.css"),
                body);
    }

    private ServedPage refusal(HttpStatus status, String key, Locale locale) {
        return ServedPage.refusal(status.value(), text("letters.stop.title", locale), text(key, locale));
    }

    private String text(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
