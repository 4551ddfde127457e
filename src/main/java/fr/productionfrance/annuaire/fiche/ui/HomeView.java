package fr.productionfrance.annuaire.fiche.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.productionfrance.annuaire.design.EmptyState;
import fr.productionfrance.annuaire.design.HomePart;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.editing.KeptFiches;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/**
 * Where a member begins: its fiches, how each stands, what can be done with it, and what other modules have to say of it. Who keeps
 * just one is led to it; the page itself is under its second address.
 */
@Route(HomeView.ROUTE)
@RouteAlias(HomeView.PAGE)
@Menu(title = "forms.home.menu", order = 1)
@RolesAllowed({"MEMBER", "ADMIN"})
@StyleSheet("context://assets/forms.css")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "mon-espace";
    static final String PAGE = "mon-espace/accueil";

    private final transient KeptFiches kept;
    private final transient List<HomePart> parts;

    HomeView(KeptFiches kept, List<HomePart> parts) {
        this.kept = kept;
        this.parts = parts;
        addClassName("home-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Fiche> fiches = kept.own();
        if (fiches.size() == 1 && event.getLocation().getPath().equals(ROUTE)) {
            event.forwardTo("mon-espace/fiche/" + fiches.getFirst().slug());
        } else {
            show(fiches);
        }
    }

    private void show(List<Fiche> fiches) {
        removeAll();
        add(new PageHeading(getTranslation("forms.home.title"), getTranslation("forms.home.lead")));
        if (fiches.isEmpty()) {
            add(new EmptyState(getTranslation("forms.home.none"), getTranslation("forms.home.none.why")));
        } else {
            fiches.forEach(fiche -> add(new FicheCard(fiche, parts)));
        }
        parts.forEach(part -> part.forPerson().ifPresent(this::add));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("forms.home.title");
    }
}
