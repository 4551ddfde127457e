package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.editing.KeptFiches;
import fr.productionfrance.annuaire.fiche.proofs.Proofs;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** Where one arrives who had to sign in for a file: it is fetched from here, since a file opens no page of its own. */
@Route(ProofView.ROUTE + "/:" + ProofView.FILE)
@RolesAllowed({"MEMBER", "ADMIN"})
@StyleSheet("context://assets/forms.css")
class ProofView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "mon-espace/preuve";
    static final String FILE = "file";

    private final transient Proofs proofs;
    private final transient KeptFiches kept;

    ProofView(Proofs proofs, KeptFiches kept) {
        this.proofs = proofs;
        this.kept = kept;
        addClassName("proof-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<UUID> file = event.getRouteParameters().get(FILE).flatMap(Proofs::id);
        Optional<String> name = file.flatMap(proofs::nameOf);
        Optional<Fiche> fiche = file.flatMap(proofs::ficheOf).flatMap(kept::byId);
        if (name.isEmpty() || fiche.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(file.get(), name.get(), fiche.get());
    }

    private void show(UUID file, String name, Fiche fiche) {
        var again = new Anchor("mon-espace/preuves/" + file, getTranslation("proofs.arrival.again"));
        again.addClassName("button");
        again.setId("proof-again");
        again.setRouterIgnore(true);
        // As if it had been pressed: what comes is saved beside the page, which stays.
        again.getElement().executeJs("this.click()");
        var back = new Anchor(
                EditView.ROUTE + "/" + fiche.slug(),
                getTranslation("proofs.arrival.back", fiche.data().displayName()));
        back.addClassName("button");
        back.setId("proof-back");
        var actions = new Div(again, back);
        actions.addClassName("actions");
        add(
                new PageHeading(getTranslation("proofs.arrival.title")),
                new Paragraph(getTranslation("proofs.arrival.text", name)),
                actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proofs.arrival.title");
    }
}
