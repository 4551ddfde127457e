package fr.productionfrance.annuaire.search.ui;

import java.util.List;
import org.jsoup.nodes.Element;

/** Says in words by which rule fiches are put in order ({@code search.query.Rank}), for whoever wants to know. */
final class RankingMarkup {

    static final String STYLES = "assets/suggest.css";

    private static final List<String> RULES = List.of("fit", "words", "capacity", "distance", "fresh", "draw");

    private RankingMarkup() {}

    static Element rule(Wording wording) {
        Element rule = Tags.tag("details", "ranking-rule");
        rule.appendElement("summary").text(wording.text("ranking.title"));
        Element body = rule.appendElement("div");
        body.appendElement("p").text(wording.text("ranking.lead"));
        Element list = body.appendElement("ol");
        RULES.forEach(one -> list.appendElement("li").text(wording.text("ranking." + one)));
        body.appendElement("p").text(wording.text("ranking.paid"));
        return rule;
    }
}
