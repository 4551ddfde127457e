package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.ProblemTexts;
import fr.productionfrance.annuaire.fiche.editing.Publication;
import fr.productionfrance.annuaire.fiche.editing.Remark;
import fr.productionfrance.annuaire.fiche.editing.Remarks;
import fr.productionfrance.annuaire.fiche.editing.Review;
import fr.productionfrance.annuaire.fiche.editing.ReviewOutcome;
import fr.productionfrance.annuaire.fiche.editing.Reviews;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;

/** What waits of one fiche: its publication, or changes of what it says. */
@Route(ReviewListView.ROUTE + "/:" + ReviewView.FICHE)
@RolesAllowed("ADMIN")
@StyleSheet("context://assets/changes.css")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String FICHE = "fiche";

    private final transient FicheStore store;
    private final transient Reviews reviews;
    private final transient Publication publication;
    private final transient Remarks remarks;
    private final transient FactWords words;
    private final Div answer = new Div();
    private final Div content = new Div();
    private String title = "";

    ReviewView(FicheStore store, Reviews reviews, Publication publication, Remarks remarks, ChangeWords words) {
        this.store = store;
        this.reviews = reviews;
        this.publication = publication;
        this.remarks = remarks;
        this.words = words.in(getLocale());
        addClassName("review-page");
        var back = new Anchor(ReviewListView.ROUTE, getTranslation("review.back"));
        back.addClassName("back");
        add(back, answer, content);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Fiche> fiche = event.getRouteParameters().get(FICHE).flatMap(this::find);
        if (fiche.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(fiche.get().id(), "");
        }
    }

    private Optional<Fiche> find(String id) {
        try {
            return store.find(FicheId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @param typed the comment of a decision that was not taken */
    private void show(FicheId id, String typed) {
        content.removeAll();
        Fiche fiche = store.find(id).orElseThrow();
        title = getTranslation("review.of", fiche.data().displayName());
        content.add(new PageHeading(title));
        var preview = new Anchor("mon-espace/apercu/" + fiche.slug(), getTranslation("review.preview"));
        var history = new Anchor("mon-espace/historique/" + fiche.slug(), getTranslation("history.title"));
        var member = new Anchor("admin/adherents/" + fiche.slug(), getTranslation("proofs.review"));
        var links = new Div(preview, history, member);
        links.addClassName("review-links");
        content.add(links);
        Optional<Review> review = reviews.find(id);
        remarks.of(id).stream()
                .filter(Remark::ofKeeper)
                .forEach(remark -> content.add(new RemarkBox(remark, words.texts(), true)));
        if (fiche.status() == FicheStatus.PENDING) {
            content.add(new PublicationDecision(words, typed, (step, comment) -> decide(fiche, step, comment)));
        }
        review.ifPresent(waiting -> content.add(new ChangesDecision(
                words,
                waiting,
                reviews.submitter(waiting),
                typed,
                (paths, comment) -> accept(waiting, paths, comment))));
        if (review.isEmpty() && fiche.status() != FicheStatus.PENDING) {
            content.add(new Notice(Notice.Kind.INFO, getTranslation("review.nothing-waits")));
        }
    }

    private void decide(Fiche fiche, Publication.Step step, String comment) {
        boolean done = !(publication.take(fiche.id(), fiche.version(), step, comment) instanceof SaveOutcome.Conflict);
        answer(
                done ? Notice.Kind.SUCCESS : Notice.Kind.WARNING,
                getTranslation(done ? "review.decided" : "review.outdated"));
        show(fiche.id(), done ? "" : comment);
    }

    private void accept(Review review, Set<String> paths, String comment) {
        switch (reviews.accept(review, paths, comment)) {
            case ReviewOutcome.Decided(Fiche fiche) -> {
                answer(Notice.Kind.SUCCESS, getTranslation("review.decided"));
                show(fiche.id(), "");
            }
            case ReviewOutcome.Outdated _ -> {
                answer(Notice.Kind.WARNING, getTranslation("review.outdated"));
                show(review.fiche().id(), comment);
            }
            case ReviewOutcome.Refused refused -> {
                answer(Notice.Kind.ERROR, getTranslation("review.refused"));
                refused.problems()
                        .forEach(problem -> answer.add(new Notice(
                                Notice.Kind.ERROR, problem.path() + " : " + ProblemTexts.wrong(problem, getLocale()))));
            }
        }
    }

    private void answer(Notice.Kind kind, String text) {
        answer.removeAll();
        answer.add(new Notice(kind, text));
    }
}
