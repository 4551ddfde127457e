package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.design.EmptyState;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.editing.EditOutcome;
import fr.productionfrance.annuaire.fiche.editing.FicheChronicle;
import fr.productionfrance.annuaire.fiche.editing.HistoryEntry;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Who changed what in a fiche and when, for its keepers and the animator, and the way back. */
@Route("mon-espace/historique/:" + HistoryView.SLUG)
@RolesAllowed({"MEMBER", "ADMIN"})
@StyleSheet("context://assets/changes.css")
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String SLUG = "slug";

    private static final int SHOWN_AT_ONCE = 20;

    private final transient FicheStore store;
    private final transient FicheAccess access;
    private final transient FicheChronicle chronicle;
    private final transient FactWords words;
    private final transient PublicationPanels panels;
    private final Div state = new Div();
    private final Div answer = new Div();
    private final Div entries = new Div();
    private String slug = "";

    HistoryView(
            FicheStore store,
            FicheAccess access,
            FicheChronicle chronicle,
            ChangeWords words,
            PublicationPanels panels) {
        this.store = store;
        this.access = access;
        this.chronicle = chronicle;
        this.words = words.in(getLocale());
        this.panels = panels;
        addClassName("history-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("history.title");
    }

    /** Somebody else's fiche looks like one that does not exist. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get(SLUG).orElse("");
        Optional<Fiche> fiche = store.bySlug(slug).filter(found -> access.mayKeep(found.id()));
        if (fiche.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(
                new PageHeading(
                        getTranslation("history.of", fiche.get().data().displayName()), getTranslation("history.lead")),
                state,
                answer,
                entries);
        show(fiche.get());
    }

    private void show(Fiche fiche) {
        state.removeAll();
        state.add(panels.of(fiche, this::showAgain));
        entries.removeAll();
        List<HistoryEntry> all = chronicle.of(fiche.id());
        if (all.isEmpty()) {
            entries.add(new EmptyState(getTranslation("history.empty.title"), getTranslation("history.empty.text")));
        }
        show(fiche, all, 0);
    }

    private void show(Fiche fiche, List<HistoryEntry> all, int from) {
        all.stream()
                .skip(from)
                .limit(SHOWN_AT_ONCE)
                .forEach(entry -> entries.add(new HistoryItem(
                        words, entry, entry.version() == fiche.version(), () -> restore(fiche, entry.version()))));
        int next = from + SHOWN_AT_ONCE;
        if (all.size() > next) {
            var more = new NativeButton(getTranslation("history.more", all.size() - next));
            more.addClassName("button");
            more.addClickListener(_ -> {
                entries.remove(more);
                show(fiche, all, next);
            });
            entries.add(more);
        }
    }

    private void restore(Fiche seen, long version) {
        answer.removeAll();
        try {
            List<Proof> gone = chronicle.gone(seen.id(), version);
            EditOutcome outcome = chronicle.restore(seen.id(), version, seen.version());
            answer.add(answer(outcome, version));
            if (!(outcome instanceof EditOutcome.Conflict)) {
                gone.forEach(proof -> answer.add(
                        new Notice(Notice.Kind.WARNING, getTranslation("proofs.restore.gone", proof.name()))));
            }
        } catch (NoSuchElementException | JacksonException e) {
            answer.add(new Notice(Notice.Kind.ERROR, getTranslation("history.restore.unreadable")));
        }
        showAgain();
    }

    private void showAgain() {
        show(store.bySlug(slug).orElseThrow());
    }

    private Notice answer(EditOutcome outcome, long version) {
        return switch (outcome) {
            case EditOutcome.Saved _ ->
                new Notice(Notice.Kind.SUCCESS, getTranslation("history.restore.saved", version));
            case EditOutcome.Submitted _ ->
                new Notice(Notice.Kind.INFO, getTranslation("history.restore.submitted", version));
            case EditOutcome.Unchanged _ ->
                new Notice(Notice.Kind.INFO, getTranslation("history.restore.unchanged", version));
            case EditOutcome.Conflict _ -> new Notice(Notice.Kind.WARNING, getTranslation("review.outdated"));
            case EditOutcome.Refused _ ->
                new Notice(Notice.Kind.ERROR, getTranslation("history.restore.refused", version));
        };
    }
}
