package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.productionfrance.annuaire.fiche.editing.Publication.Step;
import java.util.function.BiConsumer;

/** A fiche that asks to be published. */
final class PublicationDecision extends Section {

    PublicationDecision(FactWords words, BiConsumer<Step, String> decided) {
        add(
                new H2(words.texts().text("review.kind.publication")),
                new CommentForm(words.texts(), "publication-comment", "review.comment")
                        .with(
                                "step-publish",
                                "review.step.publish",
                                true,
                                comment -> decided.accept(Step.PUBLISH, comment))
                        .with(
                                "step-return",
                                "review.step.return",
                                false,
                                comment -> decided.accept(Step.RETURN, comment)));
    }
}
