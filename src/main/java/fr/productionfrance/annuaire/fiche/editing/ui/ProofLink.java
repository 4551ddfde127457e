package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;

/** A link that fetches a file and leaves the page where it is, with what is typed on it. */
final class ProofLink {

    private ProofLink() {}

    static Anchor of(UUID file, String text) {
        var link = new Anchor("mon-espace/preuves/" + file, text);
        link.addClassName("proof-link");
        link.getElement().setAttribute("download", true);
        return link;
    }
}
