package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.SimilarFiche;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes which other fiches can make much of what one can, each with why. */
final class SimilarMarkup {

    /** What a line has room for. */
    private static final int NAMED = 3;

    private final FacetWords words;
    private final Wording wording;
    private final Figures figures;

    SimilarMarkup(FacetWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
    }

    Element section(List<SimilarFiche> similar) {
        Element section = Tags.tag("section", "fiche-section").addClass("fiche-similar");
        section.appendElement("h2").text(wording.text("fiche.similar"));
        section.appendElement("p").addClass("band-lead").text(wording.text("fiche.similar.lead"));
        Element list = section.appendElement("ul");
        for (SimilarFiche fiche : similar) {
            Element item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", PublicFicheView.path(fiche.slug()))
                    .attr("router-link", true)
                    .text(fiche.name());
            if (fiche.demo()) {
                item.appendText(" ").appendChild(Tags.text("span", "demo-mark", wording.text("search.demo")));
            }
            item.appendText(" ").appendChild(Tags.text("span", "hit-place", place(fiche)));
            item.appendChild(Tags.text("span", "similar-why", why(fiche)));
        }
        return section;
    }

    private String place(SimilarFiche fiche) {
        String departement = fiche.departement();
        String town = fiche.city() != null
                ? fiche.city() + (departement == null ? "" : " (" + departement + ")")
                : departement != null ? words.departement(departement) : wording.text("search.hit.no-place");
        return fiche.distanceKm() == null ? town : town + " · " + figures.distance(fiche.distanceKm());
    }

    private String why(SimilarFiche fiche) {
        String processes = named(fiche.processes().stream().map(words::process).toList());
        return fiche.materials().isEmpty()
                ? wording.text("fiche.similar.processes", processes)
                : wording.text(
                        "fiche.similar.materials",
                        processes,
                        named(fiche.materials().stream().map(words::material).toList()));
    }

    private String named(List<String> names) {
        int more = names.size() - NAMED;
        return Stream.concat(
                        names.stream().limit(NAMED),
                        more > 0 ? Stream.of(wording.text("fiche.similar.more", more)) : Stream.empty())
                .collect(Collectors.joining(", "));
    }
}
