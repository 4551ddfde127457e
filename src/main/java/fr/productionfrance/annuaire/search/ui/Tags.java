package fr.productionfrance.annuaire.search.ui;

import org.jsoup.nodes.Element;

/** Short ways to build markup as a tree, so that text is always escaped as text. */
final class Tags {

    private Tags() {}

    static Element tag(String name, String cssClass) {
        return new Element(name).addClass(cssClass);
    }

    static Element text(String name, String cssClass, String text) {
        return tag(name, cssClass).text(text);
    }

    /** Words for those who hear the page. */
    static Element spoken(String text) {
        return text("span", "visually-hidden", text);
    }

    static Element button(String cssClass) {
        return tag("button", cssClass).attr("type", "button");
    }

    /** Fills a table's cell that nothing is known for: a dash to see, words to hear. */
    static Element blank(Element cell, String words) {
        cell.addClass("blank").appendElement("span").attr("aria-hidden", "true").text("–");
        return cell.appendChild(spoken(words));
    }
}
