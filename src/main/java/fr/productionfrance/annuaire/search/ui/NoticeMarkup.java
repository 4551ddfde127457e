package fr.productionfrance.annuaire.search.ui;

import java.util.List;
import org.jsoup.nodes.Element;

/** Writes what {@link fr.productionfrance.annuaire.design.Notice} shows, for pages that the server makes alone. */
final class NoticeMarkup {

    private NoticeMarkup() {}

    static Element warning(String text) {
        return warning(List.of(text));
    }

    static Element warning(List<String> sentences) {
        Element notice = Tags.tag("div", "notice").attr("data-kind", "warning");
        sentences.forEach(sentence -> notice.appendElement("p").text(sentence));
        return notice;
    }
}
