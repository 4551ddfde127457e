package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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

    private final transient Fiche fiche;
    private final transient Publication publication;
    private final transient Reviews reviews;
    private final transient Remarks remarks;
    private final transient ChangeTexts texts;
    private final transient Runnable changed;
    private final boolean own;
    private final Div answer = new Div();

    /** @param own whether whoever looks wrote the remarks, which are for others to read */
    PublicationPanel(
            Fiche fiche,
            Publication publication,
            Reviews reviews,
            Remarks remarks,
            ChangeWords words,
            boolean own,
            Runnable changed) {
        this.fiche = fiche;
        this.publication = publication;
        this.reviews = reviews;
        this.remarks = remarks;
        this.texts = words.in(getLocale()).texts();
        this.own = own;
        this.changed = changed;
        addClassName("publication-panel");
        remarks.of(fiche.id()).forEach(this::remark);
        add(answer, state(), waiting(), steps());
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
        publication.steps(fiche).forEach(step -> {
            var button = button("review.step." + lower(step), () -> take(step));
            button.setId("step-" + lower(step));
            steps.add(button);
        });
        return steps;
    }

    private NativeButton button(String key, Runnable action) {
        var button = new NativeButton(texts.text(key), _ -> action.run());
        button.addClassName("button");
        return button;
    }

    private void take(Step step) {
        answer.removeAll();
        try {
            if (publication.take(fiche.id(), fiche.version(), step, "") instanceof SaveOutcome.Conflict) {
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

    private void remark(Remark remark) {
        var text = new Paragraph(remark.text());
        text.addClassName("remark-text");
        var box = new Div(new Span(texts.text("review.remark", texts.moment(remark.at()))), text);
        box.addClassName("remark");
        if (!own) {
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
