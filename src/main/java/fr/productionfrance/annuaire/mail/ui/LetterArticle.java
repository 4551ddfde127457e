package fr.productionfrance.annuaire.mail.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import fr.productionfrance.annuaire.mail.DemoMails.Letter;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter as its reader would see it: text, in which links can be followed. */
final class LetterArticle extends Article {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    LetterArticle(Letter letter) {
        addClassName("letter");
        var envelope = new Paragraph(
                getTranslation("mail.demo.envelope", letter.mail().to().value(), moment(letter)));
        envelope.addClassName("letter-envelope");
        add(new H2(letter.mail().subject()), envelope, text(letter.mail().text()));
        letter.mail().unsubscribe().ifPresent(link -> add(unsubscribe(link)));
    }

    private Div unsubscribe(URI link) {
        var line = new Div(new Text(getTranslation("mail.demo.unsubscribe") + " "), anchor(link.toString()));
        line.addClassName("letter-envelope");
        return line;
    }

    private static Pre text(String text) {
        var body = new Pre();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            body.add(new Text(text.substring(end, links.start())), anchor(links.group()));
            end = links.end();
        }
        body.add(new Text(text.substring(end)));
        return body;
    }

    /** The browser goes there as from a mail program: with a page load. */
    private static Anchor anchor(String link) {
        var anchor = new Anchor(link, link);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private static String moment(Letter letter) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrentOrThrow().getLocale())
                .withZone(FRANCE)
                .format(letter.at());
    }
}
