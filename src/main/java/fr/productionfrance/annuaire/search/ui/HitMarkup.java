package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheHit;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes the rows of the results: who and where, how free, the capability that matched, why one may believe it. */
final class HitMarkup {

    private static final String DOT = " · ";

    private final FacetWords words;
    private final Wording wording;
    private final Figures figures;
    private final CapabilityWords capabilities;
    private final StateMarkup states;

    HitMarkup(FacetWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
        this.capabilities = new CapabilityWords(words, wording);
        this.states = new StateMarkup(wording, capabilities);
    }

    Element list(List<FicheHit> hits) {
        Element list = Tags.tag("ol", "hits");
        hits.forEach(hit -> list.appendChild(row(hit)));
        return list;
    }

    Element row(FicheHit hit) {
        Element row = Tags.tag("li", "hit");
        row.appendChild(head(hit));
        CapabilityView matched = hit.matched();
        if (matched != null) {
            row.appendChild(capability(matched));
        } else {
            row.appendChild(Tags.text("p", "hit-capability hit-blank", wording.text("search.hit.no-capability")));
        }
        row.appendChild(proof(hit));
        if (!hit.toConfirm().isEmpty()) {
            row.appendChild(Tags.text(
                    "p",
                    "hit-missing",
                    wording.text(
                            "search.hit.to-confirm",
                            hit.toConfirm().stream().map(words::name).collect(Collectors.joining(", ")))));
        }
        return row;
    }

    private Element head(FicheHit hit) {
        Element head = Tags.tag("div", "hit-head").attr("data-fiche", hit.slug());
        if (hit.point() != null) {
            head.attr("data-at", hit.point().lat() + "," + hit.point().lon());
        }
        Element who = head.appendElement("div").addClass("hit-who");
        Element name = who.appendElement("h3").addClass("hit-name");
        name.appendElement("a")
                .attr("href", PublicFicheView.path(hit.slug()))
                .attr("router-link", true)
                .text(hit.name());
        if (hit.demo()) {
            name.appendText(" ").appendChild(Tags.text("span", "demo-mark", wording.text("search.demo")));
        }
        who.appendChild(Tags.text("span", "hit-place", place(hit)));
        CapabilityView matched = hit.matched();
        if (matched != null) {
            head.appendChild(states.availability(matched));
        }
        return head;
    }

    private String place(FicheHit hit) {
        String departement = hit.departement();
        String town = hit.city() != null
                ? hit.city() + (departement == null ? "" : " (" + departement + ")")
                : departement != null ? words.departement(departement) : wording.text("search.hit.no-place");
        return hit.distanceKm() == null ? town : town + DOT + figures.distance(hit.distanceKm());
    }

    private Element capability(CapabilityView matched) {
        Element line = Tags.tag("p", "hit-capability");
        line.appendElement("b").text(capabilities.process(matched));
        String material = capabilities.materialInBrief(matched);
        if (!material.isEmpty()) {
            line.appendText(DOT).appendElement("span").text(material);
        }
        capabilities
                .figures(matched)
                .forEach(figure -> line.appendText(DOT).appendChild(Tags.text("span", "figure", figure)));
        return line;
    }

    private Element proof(FicheHit hit) {
        Element line = Tags.tag("p", "hit-proof");
        CapabilityView matched = hit.matched();
        if (matched != null) {
            line.appendChild(states.evidence(matched));
        }
        if (!hit.certifications().isEmpty()) {
            line.appendChild(Tags.text("span", "hit-certifications", certifications(hit)));
        }
        if (hit.capabilities() > 1) {
            line.appendChild(Tags.text("span", "hit-more", wording.text("search.hit.more", hit.capabilities() - 1)));
        }
        return line;
    }

    /** Their names without the explanation in brackets that the fiche gives. */
    private String certifications(FicheHit hit) {
        return hit.certifications().stream()
                .map(code -> words.brief(Facet.CERTIFICATION, code))
                .collect(Collectors.joining(DOT));
    }
}
