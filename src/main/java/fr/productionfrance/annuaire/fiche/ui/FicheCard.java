package fr.productionfrance.annuaire.fiche.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import fr.productionfrance.annuaire.design.HomePart;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** One fiche on the member's home: its state, its pages, and what is due on it. */
final class FicheCard extends Article {

    private static final List<String> PAGES = List.of("fiche", "apercu", "capacite", "historique");

    FicheCard(Fiche fiche, List<HomePart> parts) {
        addClassName("fiche-card");
        add(new H2(fiche.data().displayName()), new Paragraph(state(fiche)), links(fiche));
        parts.forEach(part -> part.about(fiche.id().value()).ifPresent(this::add));
    }

    private String state(Fiche fiche) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Language.of(getLocale()).locale())
                .format(fiche.updatedAt().atZone(Places.TIME_ZONE));
        String status = getTranslation("forms.status." + fiche.status().name().toLowerCase(Locale.ROOT));
        return getTranslation("forms.home.state", status, day);
    }

    /** Only to pages that there are. */
    private Div links(Fiche fiche) {
        var links = new Div();
        links.addClassName("actions");
        for (String page : PAGES) {
            if (exists(page)) {
                var link = new Anchor("mon-espace/" + page + "/" + fiche.slug(), getTranslation("forms.link." + page));
                link.addClassName("button");
                link.getElement().setAttribute("router-link", true);
                links.add(link);
            }
        }
        links.getChildren().findFirst().ifPresent(first -> first.addClassName("primary"));
        return links;
    }

    private static boolean exists(String page) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .anyMatch(route -> route.getTemplate().startsWith("mon-espace/" + page + "/"));
    }
}
