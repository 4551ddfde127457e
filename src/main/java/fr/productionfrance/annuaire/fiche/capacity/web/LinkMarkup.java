package fr.productionfrance.annuaire.fiche.capacity.web;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.capacity.CapacityRow;
import fr.productionfrance.annuaire.fiche.capacity.CapacityWords;
import fr.productionfrance.annuaire.fiche.capacity.Declaration;
import fr.productionfrance.annuaire.fiche.capacity.StateLook;
import fr.productionfrance.annuaire.fiche.capacity.links.LinkAction;
import fr.productionfrance.annuaire.fiche.capacity.links.LinkState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes what a link will do, has done, or can't do any more. */
final class LinkMarkup {

    static final String ACTION = "action";
    static final String TAKE_BACK = "take-back";

    private static final String USE = "use";
    private static final String SCRIPT = "assets/capacity-link.js";

    private final CapacityWords words;
    private final String token;
    private final boolean byItself;
    private final Instant now;

    /** @param byItself whether a page with scripts may send its form without a further click */
    LinkMarkup(CapacityWords words, String token, boolean byItself, Instant now) {
        this.words = words;
        this.token = token;
        this.byItself = byItself;
        this.now = now;
    }

    Element ready(LinkState.Ready ready) {
        Element body = page(words.text("capacity.link.title"), ready.fiche());
        String until = words.day(ready.until());
        switch (ready.action()) {
            case LinkAction.Renew() -> {
                body.appendElement("p").text(words.text("capacity.link.renew", until));
                renewed(body, ready.rows());
                form(body, USE, words.text("capacity.link.renew.button"), true);
            }
            case LinkAction.SetLine line -> {
                CapacityRow row = ready.rows().getFirst();
                body.appendElement("p").text(words.standing(row, now));
                Element what = body.appendElement("p").addClass("capacity-link-line");
                what.appendText(words.line(row, true) + " : ").appendChild(badge(line.state()));
                what.appendText(" " + words.text("capacity.link.until", until));
                form(body, USE, words.text("capacity.link.set.button", words.state(line.state())), true);
            }
        }
        if (byItself && !ready.answered()) {
            body.appendElement("script").attr("src", SCRIPT).attr("defer", true);
        }
        elsewhere(body, ready.fiche());
        return body;
    }

    Element used(LinkState.Used used) {
        String key = used.takenBack()
                ? "capacity.link.taken-back"
                : used.made().isEmpty()
                        ? "capacity.link.was-so"
                        : used.canTakeBack() ? "capacity.link.done" : "capacity.link.used-before";
        Element body = page(words.text(key + ".title"), used.fiche());
        notice(body, used.canTakeBack() ? "success" : "info", words.text(key, words.moment(used.at())));
        standing(body, used.rows());
        if (used.canTakeBack()) {
            form(body, TAKE_BACK, words.text("capacity.link.take-back"), false);
        }
        elsewhere(body, used.fiche());
        return body;
    }

    Element refusal(String key, Optional<Fiche> fiche) {
        Element body = new Element("div").addClass("capacity-link");
        body.appendElement("div").addClass("page-heading").appendElement("h1").text(words.text(key + ".title"));
        body.appendElement("p").text(words.text(key));
        fiche.ifPresentOrElse(
                found -> elsewhere(body, found),
                () -> body.appendElement("p")
                        .appendElement("a")
                        .attr("href", "./")
                        .text(words.text("capacity.link.to-search")));
        return body;
    }

    private static Element page(String title, Fiche fiche) {
        Element body = new Element("div").addClass("capacity-link");
        Element heading = body.appendElement("div").addClass("page-heading");
        heading.appendElement("h1").text(title);
        heading.appendElement("p").addClass("lead").text(fiche.data().displayName());
        return body;
    }

    /** What will hold again. */
    private void renewed(Element body, List<CapacityRow> rows) {
        Element list = body.appendElement("ul").addClass("capacity-link-lines");
        for (CapacityRow row : rows) {
            Element item = list.appendElement("li");
            item.appendText(words.line(row, true) + " : ");
            row.declared().map(Capacity::state).map(this::badge).ifPresent(item::appendChild);
        }
    }

    /** How the lines stand by now, which may be otherwise than the link left them. */
    private void standing(Element body, List<CapacityRow> rows) {
        Element list = body.appendElement("ul").addClass("capacity-link-lines");
        for (CapacityRow row : rows) {
            Element item = list.appendElement("li");
            item.appendText(words.line(row, true) + " : ").appendChild(badge(row.stateAt(now)));
            row.declared()
                    .filter(_ -> row.stateAt(now) != Capacity.State.UNKNOWN)
                    .map(said -> words.text("capacity.link.until", words.day(Declaration.lastDay(said))))
                    .ifPresent(until -> item.appendText(" " + until));
        }
    }

    private Element badge(Capacity.State state) {
        return new Element("span")
                .addClass("state-badge")
                .attr("data-state", StateLook.of(state))
                .text(words.state(state));
    }

    private static void notice(Element body, String kind, String text) {
        Element notice = body.appendElement("div")
                .addClass("notice")
                .attr("data-kind", kind)
                .attr("role", "status");
        notice.appendElement("span").addClass("notice-text").text(text);
    }

    private void form(Element body, String action, String word, boolean primary) {
        Element form = body.appendElement("form")
                .attr("method", "post")
                .attr("action", "capacite/" + token)
                .attr("id", "capacity-link-" + action);
        form.appendElement("input").attr("type", "hidden").attr("name", ACTION).attr("value", action);
        form.appendElement("button")
                .attr("type", "submit")
                .addClass("button")
                .toggleClass(primary ? "primary" : "quiet")
                .text(word);
    }

    private void elsewhere(Element body, Fiche fiche) {
        Element links = body.appendElement("p").addClass("capacity-link-elsewhere");
        links.appendElement("a")
                .attr("href", "mon-espace/capacite/" + fiche.slug())
                .text(words.text("capacity.link.sign-in"));
        links.appendElement("a").attr("href", "fiche/" + fiche.slug()).text(words.text("capacity.link.to-fiche"));
    }
}
