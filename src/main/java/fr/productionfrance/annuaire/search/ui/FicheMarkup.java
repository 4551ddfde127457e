package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import fr.productionfrance.annuaire.search.SimilarFiche;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes a fiche: who and where, how free, whom to call, then what it can make and on what grounds. */
final class FicheMarkup {

    private final FacetWords words;
    private final Wording wording;
    private final Figures figures;
    private final StateMarkup states;
    private final ContactMarkup contacts;
    private final CapabilityTableMarkup capabilities;
    private final SiteMarkup sites;
    private final AboutMarkup about;
    private final SimilarMarkup similarFiches;

    FicheMarkup(FacetWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
        CapabilityWords capabilityWords = new CapabilityWords(words, wording);
        this.states = new StateMarkup(wording, capabilityWords);
        this.contacts = new ContactMarkup(wording);
        this.capabilities = new CapabilityTableMarkup(words, capabilityWords, states, wording);
        this.sites = new SiteMarkup(words, states, wording);
        this.about = new AboutMarkup(words, states, wording);
        this.similarFiches = new SimilarMarkup(words, wording);
    }

    /**
     * The whole fiche.
     *
     * @param similar other fiches to look at; the section is left out where there are none
     * @param map of its sites, where there is one to show
     */
    Element page(FicheView fiche, List<SimilarFiche> similar, Optional<Element> map) {
        Element page = new Element("div");
        Element article = page.appendElement("article").attr("aria-labelledby", "fiche-name");
        article.appendChild(head(fiche));
        Element body = article.appendElement("div").addClass("fiche-body");
        Element main = body.appendElement("div").addClass("fiche-main");
        capabilities(fiche).forEach(main::appendChild);
        fiche.sites()
                .forEach(site -> sites.sections(site, fiche.sites().size() > 1, fiche.updatedOn())
                        .forEach(main::appendChild));
        about.presentation(fiche).ifPresent(main::appendChild);
        if (!similar.isEmpty()) {
            main.appendChild(similarFiches.section(similar));
        }
        Element side = body.appendElement("div").addClass("fiche-side");
        side.appendChild(contacts.section(fiche));
        map.ifPresent(side::appendChild);
        side.appendChild(about.facts(fiche));
        return page;
    }

    private Element head(FicheView fiche) {
        Element head = new Element("header").addClass("fiche-head").attr("data-fiche", fiche.slug());
        Element name = head.appendElement("h1").attr("id", "fiche-name").text(fiche.name());
        if (fiche.demo()) {
            name.appendText(" ").appendChild(Tags.text("span", "demo-mark", wording.text("search.demo")));
        }
        Element line = head.appendElement("p").addClass("fiche-line");
        line.appendChild(Tags.text("span", "hit-place", places(fiche)));
        freest(fiche).map(states::availability).ifPresent(line::appendChild);
        line.appendChild(
                Tags.text("span", "fiche-updated", wording.text("fiche.updated", figures.day(fiche.updatedOn()))));
        if (fiche.demo()) {
            head.appendChild(Tags.text("p", "fiche-demo", wording.text("fiche.demo")));
        }
        return head;
    }

    private String places(FicheView fiche) {
        String places = fiche.sites().stream()
                .map(this::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        return places.isEmpty() ? wording.text("search.hit.no-place") : places;
    }

    private String place(SiteView site) {
        String departement = site.departement();
        if (site.city() != null) {
            return site.city() + (departement == null ? "" : " (" + departement + ")");
        }
        return departement == null ? "" : words.departement(departement);
    }

    /** The capability that is freest now; states come from the freest to the unknown. */
    private static Optional<CapabilityView> freest(FicheView fiche) {
        return all(fiche).min(Comparator.comparing(CapabilityView::availability));
    }

    private static Stream<CapabilityView> all(FicheView fiche) {
        return fiche.sites().stream().map(SiteView::capabilities).flatMap(List::stream);
    }

    /** One table, or one for each site where there are several. */
    private List<Element> capabilities(FicheView fiche) {
        List<SiteView> making = fiche.sites().stream()
                .filter(site -> !site.capabilities().isEmpty())
                .toList();
        if (making.isEmpty()) {
            return List.of(capabilities.none());
        }
        Stream<Element> tables = making.stream()
                .map(site -> capabilities.section(
                        site.capabilities(),
                        making.size() > 1 ? Objects.requireNonNullElse(sites.name(site), "") : ""));
        return Stream.concat(tables, Stream.of(capabilities.legend(all(fiche)))).toList();
    }
}
