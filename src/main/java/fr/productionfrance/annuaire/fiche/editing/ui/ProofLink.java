package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.UUID;

/**
 * A link that fetches a file and leaves the page where it is, with what is typed on it: a file opens no other, and a session that has
 * ended is signed in again beside it.
 */
final class ProofLink {

    private ProofLink() {}

    static Anchor of(UUID file, String text) {
        var link = new Anchor("mon-espace/preuves/" + file, text);
        link.addClassName("proof-link");
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
