package fr.productionfrance.annuaire.fiche.capacity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.capacity.Capacities;
import fr.productionfrance.annuaire.fiche.capacity.CapacitySettings;
import fr.productionfrance.annuaire.fiche.capacity.CapacityWords;
import fr.productionfrance.annuaire.fiche.letters.LetterChoices;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** My capacity: what a member does in ten seconds a week. Saved as one, so that arrows and slips of the finger publish nothing. */
@Route("mon-espace/capacite/:slug")
@RolesAllowed({"MEMBER", "ADMIN"})
@StyleSheet("assets/capacity.css")
class CapacityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FicheStore store;
    private final transient FicheAccess access;
    private final transient Capacities capacities;
    private final transient LetterChoices letters;
    private final transient CapacitySettings settings;
    private final transient Clock clock;
    private final transient CapacityWords words;
    private String title;

    CapacityView(
            FicheStore store,
            FicheAccess access,
            Capacities capacities,
            LetterChoices letters,
            CapacitySettings settings,
            MessageSource messages,
            Nomenclature nomenclature,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.capacities = capacities;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
        this.words = new CapacityWords(messages, nomenclature, getLocale());
        this.title = words.text("capacity.title");
        addClassName("capacity-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** A fiche that is not one's own looks like one that does not exist. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Fiche> kept = event.getRouteParameters()
                .get("slug")
                .flatMap(store::bySlug)
                .filter(fiche -> access.mayKeep(fiche.id()) && fiche.status() != FicheStatus.ARCHIVED);
        kept.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Fiche fiche) {
        String name = fiche.data().displayName();
        title = words.text("capacity.title") + " · " + name;
        add(
                new PageHeading(words.text("capacity.title"), words.text("capacity.lead", name)),
                new CapacitySheet(fiche, capacities, settings, words, clock));
        if (letters.concern(fiche.id())) {
            add(new LetterChoice(letters.capacity(fiche.id()), rhythm -> letters.chooseCapacity(fiche.id(), rhythm)));
        }
        if (fiche.status() == FicheStatus.PUBLISHED) {
            add(new Anchor("fiche/" + fiche.slug(), words.text("capacity.to-fiche")));
        }
    }
}
