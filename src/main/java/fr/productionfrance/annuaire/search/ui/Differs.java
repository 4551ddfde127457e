package fr.productionfrance.annuaire.search.ui;

import java.util.List;
import org.jsoup.nodes.Element;

/** Writes that answers differ: by a sign to see, in words to hear. */
final class Differs {

    private Differs() {}

    /** @param criteria what they differ on, by name; none where the row has one answer */
    static Element on(List<String> criteria, Wording wording) {
        Element differs = Tags.tag("span", "differs");
        if (criteria.isEmpty()) {
            return differs.text(wording.text("compare.differs"));
        }
        return differs.appendChild(Tags.spoken(wording.text("compare.differs.on") + " "))
                .appendText(String.join(" · ", criteria));
    }
}
