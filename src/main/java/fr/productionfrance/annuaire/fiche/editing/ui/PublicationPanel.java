package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.Confirmation;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.ProblemTexts;
import fr.productionfrance.annuaire.fiche.editing.Publication;
import fr.productionfrance.annuaire.fiche.editing.Publication.Step;
import fr.productionfrance.annuaire.fiche.editing.Remark;
import fr.productionfrance.annuaire.fiche.editing.Remarks;
import fr.productionfrance.annuaire.fiche.editing.Reviews;
import fr.productionfrance.annuaire.fiche.store.InvalidFicheException;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import java.util.Locale;

/** How far a fiche is on its way to the public, what the animator wrote, and the steps that whoever looks may take. */
@StyleSheet("context://assets/changes.css")
final class PublicationPanel extends Div {

    private transient Fiche fiche;
    private final transient Publication publication;
    private final transient Reviews reviews;
    private final transient Remarks remarks;
    private final transient ChangeTexts texts;
    private final transient Runnable changed;
    private final boolean animates;
    private final Div answer = new Div();

    /** @param animates whether whoever looks is the animator */
    PublicationPanel(
            Fiche fiche,
            Publication publication,
            Reviews reviews,
            Remarks remarks,
            ChangeWords words,
            boolean animates,
            Runnable changed) {
        this.fiche = fiche;
        this.publication = publication;
        this.reviews = reviews;
        this.remarks = remarks;
        this.texts = words.in(getLocale()).texts();
        this.animates = animates;
        this.changed = changed;
        addClassName("publication-panel");
        remarks.of(fiche.id()).forEach(this::remark);
        add(answer, state(), waiting(), steps());
    }

    /** What it says was saved anew; how far it is on its way is the same. */
    void saved(Fiche now) {
        fiche = now;
    }

    private Paragraph state() {
        var state = new Paragraph(texts.text("review.status." + lower(fiche.status())));
        state.addClassName("publication-state");
        state.getElement().setAttribute("data-status", lower(fiche.status()));
        return state;
    }

    private Div waiting() {
        var waiting = new Div();
        if (reviews.isWaiting(fiche.id())) {
            var withdraw = button("review.changes.withdraw", () -> {
                reviews.withdraw(fiche.id());
                changed.run();
            });
            withdraw.setId("changes-withdraw");
            waiting.add(new Notice(Notice.Kind.INFO, texts.text("review.changes.waiting")), withdraw);
        }
        return waiting;
    }

    private Div steps() {
        var steps = new Div();
        steps.addClassName("buttons");
        publication.steps(fiche).forEach(step -> steps.add(step(step)));
        return steps;
    }

    private Component step(Step step) {
        return switch (step) {
            case SUBMIT ->
                new CommentForm(texts, "submit-comment", "review.submit.comment")
                        .with(id(step), key(step), false, comment -> take(step, comment));
            case ARCHIVE -> {
                var confirmation = new Confirmation("archive", archiving(), () -> take(step, ""));
                yield new Div(named(step, confirmation::ask), confirmation);
            }
            case PUBLISH, WITHDRAW, RETURN, REOPEN -> named(step, () -> take(step, ""));
        };
    }

    private Confirmation.Words archiving() {
        return new Confirmation.Words(
                texts.text("review.archive.title"),
                texts.text("review.archive.text"),
                texts.text(key(Step.ARCHIVE)),
                texts.text("review.archive.no"));
    }

    private NativeButton named(Step step, Runnable action) {
        var button = button(key(step), action);
        button.setId(id(step));
        return button;
    }

    private static String key(Step step) {
        return "review.step." + lower(step);
    }

    private static String id(Step step) {
        return "step-" + lower(step);
    }

    private NativeButton button(String key, Runnable action) {
        var button = new NativeButton(texts.text(key), _ -> action.run());
        button.addClassName("button");
        return button;
    }

    private void take(Step step, String comment) {
        answer.removeAll();
        try {
            if (publication.take(fiche.id(), fiche.version(), step, comment) instanceof SaveOutcome.Conflict) {
                answer.add(new Notice(Notice.Kind.WARNING, texts.text("review.outdated")));
            } else {
                changed.run();
            }
        } catch (InvalidFicheException e) {
            e.problems()
                    .forEach(problem ->
                            answer.add(new Notice(Notice.Kind.ERROR, ProblemTexts.wrong(problem, texts.locale()))));
        }
    }

    /** Put away by whom it is for. */
    private void remark(Remark remark) {
        var box = new RemarkBox(remark, texts, animates);
        if (remark.ofKeeper() == animates) {
            box.add(button("review.remark.put-away", () -> {
                remarks.putAway(fiche.id(), remark.id());
                remove(box);
            }));
        }
        add(box);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
