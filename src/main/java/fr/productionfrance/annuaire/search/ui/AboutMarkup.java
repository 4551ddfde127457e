package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes what the member says of itself: its presentation as plain paragraphs, its size, its markets, its references. */
final class AboutMarkup {

    private final FacetWords words;
    private final Wording wording;
    private final Figures figures;
    private final StateMarkup states;

    AboutMarkup(FacetWords words, StateMarkup states, Wording wording) {
        this.words = words;
        this.states = states;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
    }

    Optional<Element> presentation(FicheView fiche) {
        String text = fiche.presentation();
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Element section = Tags.tag("section", "fiche-presentation");
        section.appendElement("h2").text(wording.text("fiche.presentation"));
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> section.appendElement("p").text(line));
        return Optional.of(section);
    }

    Element facts(FicheView fiche) {
        Element section = Tags.tag("section", "fiche-facts");
        section.appendElement("h2").text(wording.text("fiche.facts"));
        section.appendElement("p").addClass("fiche-said").appendChild(states.said(fiche.updatedOn()));
        Element list = section.appendElement("dl").addClass("description-list");
        fact(list, "registered", fiche.registeredName().equals(fiche.name()) ? "" : fiche.registeredName());
        fact(list, "siren", fiche.siren().replaceAll("(\\d{3})(?=\\d)", "$1\u00a0"));
        fact(list, "naf", fiche.naf() == null ? "" : fiche.naf());
        fact(list, "headcount", headcount(fiche));
        fact(list, "turnover", turnover(fiche));
        fact(list, "sectors", fiche.sectors().stream().map(words::sector).toList());
        fact(list, "references", fiche.references());
        fact(list, "languages", fiche.languages().stream().map(this::language).toList());
        return section;
    }

    private String headcount(FicheView fiche) {
        return Optional.ofNullable(fiche.headcount())
                .flatMap(HeadcountBand::ofCode)
                .flatMap(HeadcountBand::group)
                .map(group -> words.value(Facet.HEADCOUNT, group.name()))
                .orElse("");
    }

    private String turnover(FicheView fiche) {
        Long euros = fiche.turnoverEuros();
        if (euros == null) {
            return "";
        }
        Integer year = fiche.turnoverYear();
        return figures.euros(euros) + (year == null ? "" : " (" + year + ")");
    }

    private String language(String code) {
        return Locale.of(code).getDisplayLanguage(wording.locale());
    }

    private void fact(Element list, String key, List<String> values) {
        fact(list, key, values.stream().collect(Collectors.joining(", ")));
    }

    private void fact(Element list, String key, String value) {
        if (!value.isEmpty()) {
            Element row = list.appendElement("div");
            row.appendElement("dt").text(wording.text("fiche.fact." + key));
            row.appendElement("dd").text(value);
        }
    }
}
