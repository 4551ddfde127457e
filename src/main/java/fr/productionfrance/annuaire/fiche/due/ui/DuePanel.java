package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.due.Confirmations;
import fr.productionfrance.annuaire.fiche.due.DueEntry;
import fr.productionfrance.annuaire.fiche.due.DueWords;
import fr.productionfrance.annuaire.fiche.due.Dues;

/** What is due on one fiche, for who keeps it: what presses, what would help most, and that all is still right. */
@StyleSheet("assets/due.css")
final class DuePanel extends Div {

    private final transient FicheId fiche;
    private final transient Dues dues;
    private final transient Confirmations confirmations;
    private final transient DueWords words;

    DuePanel(FicheId fiche, Dues dues, Confirmations confirmations, DueWords words) {
        this.fiche = fiche;
        this.dues = dues;
        this.confirmations = confirmations;
        this.words = words;
        addClassName("due-panel");
        show();
    }

    private void show() {
        removeAll();
        dues.of(fiche).ifPresent(this::show);
    }

    private void show(DueEntry entry) {
        Paragraph review = new Paragraph(words.review(entry));
        if (entry.reviewDue()) {
            review.addClassName("due-late");
        }
        add(review, confirm());
        words.capacity(entry)
                .ifPresent(text -> add(new Paragraph(new Anchor("mon-espace/capacite/" + entry.slug(), text))));
        words.certificates(entry)
                .ifPresent(text -> add(new Paragraph(new Anchor("mon-espace/fiche/" + entry.slug(), text))));
        add(new Completeness(entry, words));
    }

    private NativeButton confirm() {
        NativeButton button = new NativeButton(words.text("due.confirm"), _ -> {
            boolean fresh = confirmations.confirm(fiche);
            show();
            addComponentAsFirst(
                    new Notice(Notice.Kind.SUCCESS, words.text(fresh ? "due.confirm.done" : "due.confirm.again")));
        });
        button.addClassName("button");
        button.getElement().setAttribute("data-confirm", fiche.toString());
        return button;
    }
}
