package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.editing.ProposedChange;
import fr.productionfrance.annuaire.fiche.editing.Review;
import fr.productionfrance.annuaire.fiche.store.FicheJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Changes that wait, to be accepted one by one. */
final class ChangesDecision extends Section {

    /**
     * What waits, and the decision on it.
     *
     * @param submitter who submitted it, as far as that is known
     * @param typed the comment that was typed before the page was drawn anew
     * @param decided is given the paths that are accepted, and the comment
     */
    ChangesDecision(
            FactWords words,
            Review review,
            Optional<String> submitter,
            String typed,
            BiConsumer<Set<String>, String> decided) {
        ChangeTexts texts = words.texts();
        List<ProposedChange> changes = review.changes();
        add(new H2(texts.text("review.kind.changes")));
        add(new Paragraph(
                texts.text("review.submitted", texts.moment(review.proposal().submittedAt()), changes.size())));
        submitter.ifPresent(person -> add(new Paragraph(texts.text("review.submitted.by", person))));
        if (changes.stream().anyMatch(ProposedChange::contested)) {
            add(new Notice(Notice.Kind.WARNING, texts.text("review.moved")));
        }
        DifferenceTable table =
                DifferenceTable.toTick(words, FicheJson.tree(review.proposal().base()), changes);
        add(
                table,
                new CommentForm(texts, "changes-comment", "review.comment")
                        .saying(typed)
                        .with(
                                "changes-accept",
                                "review.accept",
                                true,
                                comment -> decided.accept(table.ticked(), comment))
                        .with(
                                "changes-decline",
                                "review.decline",
                                false,
                                comment -> decided.accept(Set.of(), comment)));
    }
}
