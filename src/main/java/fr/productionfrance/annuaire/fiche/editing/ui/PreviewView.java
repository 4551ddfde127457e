package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.design.CompactMarkup;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.PublicSide;
import fr.productionfrance.annuaire.fiche.editing.Editing;
import fr.productionfrance.annuaire.fiche.editing.Edition;
import fr.productionfrance.annuaire.fiche.editing.KeptFiches;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The fiche as a buyer would see it were it saved and published as it is typed by now. */
@Route(PreviewView.ROUTE + "/:" + EditView.SLUG)
@RolesAllowed({"MEMBER", "ADMIN"})
@StyleSheet("context://assets/search.css")
@StyleSheet("context://assets/forms.css")
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "mon-espace/apercu";

    private final transient KeptFiches kept;
    private final transient Editing editing;
    private final transient PublicSide publicSide;
    private String title = "";

    PreviewView(KeptFiches kept, Editing editing, PublicSide publicSide) {
        this.kept = kept;
        this.editing = editing;
        this.publicSide = publicSide;
        addClassName("fiche-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Fiche> found =
                kept.bySlug(event.getRouteParameters().get(EditView.SLUG).orElse(""));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Edition edition = editing.open(found.get().id());
        Fiche stored = edition.stored();
        Fiche typed = new Fiche(
                stored.id(),
                stored.version(),
                stored.slug(),
                stored.status(),
                stored.createdAt(),
                stored.updatedAt(),
                edition.data());
        title = getTranslation("forms.preview.title", typed.data().displayName());
        var back = new Anchor(EditView.ROUTE + "/" + stored.slug(), getTranslation("forms.preview.back"));
        back.addClassName("back");
        var page = new Div();
        page.addClassName("fiche");
        page.setId("preview");
        page.getElement().setProperty("innerHTML", CompactMarkup.of(publicSide.page(typed, getLocale())));
        add(
                back,
                new Notice(
                        Notice.Kind.INFO,
                        getTranslation(
                                !edition.data().equals(stored.data())
                                        ? "forms.preview.draft"
                                        : "forms.preview.stored")),
                page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
