package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.FicheView.CertificateView;
import fr.productionfrance.annuaire.search.FicheView.MachineView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes what belongs to a workshop: its certificates, its machines, where it stands. */
final class SiteMarkup {

    private final FacetWords words;
    private final Wording wording;
    private final Figures figures;
    private final StateMarkup states;

    SiteMarkup(FacetWords words, StateMarkup states, Wording wording) {
        this.words = words;
        this.states = states;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
    }

    /** @param said when the fiche last changed */
    List<Element> sections(SiteView site, boolean oneOfSeveral, LocalDate said) {
        String suffix = oneOfSeveral ? " · " + name(site) : "";
        List<Element> sections = new ArrayList<>();
        if (!site.certificates().isEmpty()) {
            sections.add(certificates(site.certificates(), suffix, said));
        }
        if (!site.machines().isEmpty()) {
            sections.add(machines(site.machines(), suffix, said));
        }
        String place = place(site);
        if (!place.isEmpty()) {
            Element section = section("fiche.site", suffix);
            section.appendElement("p").text(place);
            sections.add(section);
        }
        return sections;
    }

    /** What tells it from the member's other sites. */
    String name(SiteView site) {
        return Stream.of(site.label(), site.city(), site.siret())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(wording.text("fiche.site"));
    }

    private Element certificates(List<CertificateView> certificates, String suffix, LocalDate said) {
        Element section = said(section("fiche.certificates", suffix), said);
        Element body = table(section, "certificates", List.of("certificate", "scope", "body", "number", "validity"));
        for (CertificateView certificate : certificates) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(words.certification(certificate.scheme()));
            cell(row, "scope", certificate.scope());
            cell(row, "body", certificate.body());
            cell(row, "number", certificate.number());
            row.appendElement("td")
                    .attr("data-column", wording.text("fiche.column.validity"))
                    .appendChild(validity(certificate));
        }
        return section;
    }

    /** Valid, expired, or nobody can tell because no expiry is known. */
    private Element validity(CertificateView certificate) {
        LocalDate expires = certificate.expires();
        String state = certificate.valid() ? "valid" : expires == null ? "unknown" : "expired";
        String text = expires == null
                ? wording.text("fiche.validity.unknown")
                : wording.text("fiche.validity." + state, figures.day(expires));
        return Tags.text("span", "validity", text).attr("data-validity", state);
    }

    private Element machines(List<MachineView> machines, String suffix, LocalDate said) {
        Element section = said(section("fiche.machines", suffix), said);
        Element body = table(section, "machines", List.of("machine", "process", "count", "capacity"));
        for (MachineView machine : machines) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(machine.label());
            cell(row, "process", words.process(machine.process()));
            cell(row, "count", figures.number(machine.count())).addClass("number");
            cell(row, "capacity", capacity(machine));
        }
        return section;
    }

    private String capacity(MachineView machine) {
        return Stream.of(
                        machine.axes() == null ? "" : wording.text("fiche.axes", machine.axes()),
                        machine.travelMm().isEmpty() ? "" : figures.box(machine.travelMm()),
                        machine.swingMm().isEmpty() ? "" : figures.round(machine.swingMm()),
                        machine.barMm() == null ? "" : wording.text("fiche.bar", figures.with(machine.barMm(), "mm")),
                        machine.maxKg() == null ? "" : figures.mass(machine.maxKg()),
                        machine.pressT() == null
                                ? ""
                                : wording.text("fiche.press", figures.with(machine.pressT(), "t")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String place(SiteView site) {
        String town = Stream.of(site.postcode(), site.city())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        return Stream.of(
                        site.street() == null ? "" : site.street(),
                        town,
                        site.craneT() == null ? "" : wording.text("fiche.crane", figures.with(site.craneT(), "t")),
                        site.cleanRoomIso() == null ? "" : wording.text("fiche.clean-room", site.cleanRoomIso()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Element said(Element section, LocalDate on) {
        section.appendElement("p").addClass("fiche-said").appendChild(states.said(on));
        return section;
    }

    private Element section(String key, String suffix) {
        Element section = Tags.tag("section", "fiche-section");
        section.appendElement("h2").text(wording.text(key) + suffix);
        return section;
    }

    private Element table(Element section, String cssClass, List<String> columns) {
        Element table = section.appendElement("table").addClass(cssClass);
        Element heads = table.appendElement("thead").appendElement("tr");
        columns.forEach(
                column -> heads.appendElement("th").attr("scope", "col").text(wording.text("fiche.column." + column)));
        return table.appendElement("tbody");
    }

    private Element cell(Element row, String column, @Nullable String text) {
        Element cell = row.appendElement("td").attr("data-column", wording.text("fiche.column." + column));
        if (text == null || text.isEmpty()) {
            return Tags.blank(cell, wording.text("fiche.blank"));
        }
        return cell.text(text);
    }
}
