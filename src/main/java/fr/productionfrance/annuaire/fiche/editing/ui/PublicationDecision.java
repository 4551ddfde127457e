package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.productionfrance.annuaire.fiche.editing.Publication.Step;
import java.util.function.BiConsumer;

/** A fiche that asks to be published. */
final class PublicationDecision extends Section {

    /** @param comment that was typed before the page was drawn anew */
    PublicationDecision(FactWords words, String comment, BiConsumer<Step, String> decided) {
        add(
                new H2(words.texts().text("review.kind.publication")),
                new CommentForm(words.texts(), "publication-comment", "review.comment")
                        .saying(comment)
                        .with("step-publish", "review.step.publish", true, typed -> decided.accept(Step.PUBLISH, typed))
                        .with("step-return", "review.step.return", false, typed -> decided.accept(Step.RETURN, typed)));
    }
}
