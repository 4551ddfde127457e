package fr.productionfrance.annuaire.fiche.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.design.EmptyState;
import fr.productionfrance.annuaire.design.HomePart;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.editing.KeptFiches;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where a member begins: its fiches, how each stands, what can be done with it, and what other modules have to say of it. */
@Route("mon-espace")
@Menu(title = "forms.home.menu", order = 1)
@RolesAllowed({"MEMBER", "ADMIN"})
@StyleSheet("context://assets/forms.css")
class HomeView extends Div implements HasDynamicTitle {

    HomeView(KeptFiches kept, List<HomePart> parts) {
        addClassName("home-page");
        add(new PageHeading(getTranslation("forms.home.title"), getTranslation("forms.home.lead")));
        List<Fiche> fiches = kept.own();
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
