package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Erases the account, after one more question: it cannot be taken back. */
final class ErasePanel extends Div {

    private final transient Runnable erase;

    ErasePanel(Runnable erase) {
        this.erase = erase;
        offer();
    }

    private void offer() {
        removeAll();
        add(AccessPage.button(getTranslation("account.erase"), this::ask));
    }

    private void ask() {
        removeAll();
        var buttons = new Div(
                AccessPage.button(getTranslation("account.erase.yes"), erase),
                AccessPage.button(getTranslation("account.erase.no"), this::offer));
        buttons.addClassName("access-buttons");
        add(new Paragraph(getTranslation("account.erase.sure")), buttons);
    }
}
