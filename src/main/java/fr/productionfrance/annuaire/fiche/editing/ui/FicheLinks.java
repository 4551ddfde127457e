package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.router.RouteConfiguration;
import fr.productionfrance.annuaire.fiche.Fiche;
import java.util.List;
import java.util.stream.Stream;

/** The ways from the editor to the fiche's other pages, as far as these exist. */
final class FicheLinks {

    private FicheLinks() {}

    /** The preview stands beside the editor, so that one can look at it while typing. */
    static List<Anchor> besidesEditing(Fiche fiche, FormWords words) {
        var preview = link("mon-espace/apercu", fiche, words.text("forms.link.preview"));
        preview.setTarget(AnchorTarget.BLANK);
        preview.setId("preview");
        return Stream.concat(
                        Stream.of(preview),
                        Stream.of("historique", "capacite")
                                .filter(FicheLinks::exists)
                                .map(page -> link("mon-espace/" + page, fiche, words.text("forms.link." + page))))
                .toList();
    }

    private static boolean exists(String page) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .anyMatch(route -> route.getTemplate().startsWith("mon-espace/" + page + "/"));
    }

    private static Anchor link(String page, Fiche fiche, String text) {
        var link = new Anchor(page + "/" + fiche.slug(), text);
        link.addClassName("button");
        return link;
    }
}
