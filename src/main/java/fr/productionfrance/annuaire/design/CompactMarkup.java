package fr.productionfrance.annuaire.design;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Markup as sessions hold it: at one byte a character, since what Latin-1 lacks is written as an entity. */
public final class CompactMarkup {

    private CompactMarkup() {}

    /** Markup that was written as a text. */
    public static String of(String written) {
        return of(Jsoup.parseBodyFragment(written).body());
    }

    /** The children of an element; the element itself is used up. */
    public static String of(Element content) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.ISO_8859_1);
        document.body().appendChild(content);
        return content.html();
    }
}
