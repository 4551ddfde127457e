package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.editing.KeptFiches;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Where a member edits its fiche. One that is another's looks like one that there is none of. */
@Route(EditView.ROUTE + "/:" + EditView.SLUG)
@RolesAllowed({"MEMBER", "ADMIN"})
@StyleSheet("context://assets/forms.css")
class EditView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String ROUTE = "mon-espace/fiche";
    static final String SLUG = "slug";

    private final transient KeptFiches kept;
    private final transient EditorParts parts;
    private transient Optional<Editor> editor = Optional.empty();
    private String title = "";

    EditView(KeptFiches kept, EditorParts parts) {
        this.kept = kept;
        this.parts = parts;
        addClassName("edit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Fiche> fiche = kept.bySlug(event.getRouteParameters().get(SLUG).orElse(""));
        if (fiche.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = getTranslation("forms.title", fiche.get().data().displayName());
        if (kept.own().contains(fiche.get())) {
            var home = new Anchor("mon-espace/accueil", getTranslation("forms.home.back"));
            home.addClassName("back");
            home.getElement().setAttribute("router-link", true);
            add(home);
        }
        Editor page = new Editor(parts, fiche.get().id(), FormWords.ofThePage());
        editor = Optional.of(page);
        add(page);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        editor.ifPresent(page -> page.leaving(event));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
