package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.editing.Publication;
import fr.productionfrance.annuaire.fiche.editing.Remarks;
import fr.productionfrance.annuaire.fiche.editing.Reviews;

/** Where pages get a panel on the publication of a fiche. */
@SpringComponent
class PublicationPanels {

    private final Publication publication;
    private final Reviews reviews;
    private final Remarks remarks;
    private final ChangeWords words;
    private final FicheAccess access;

    PublicationPanels(
            Publication publication, Reviews reviews, Remarks remarks, ChangeWords words, FicheAccess access) {
        this.publication = publication;
        this.reviews = reviews;
        this.remarks = remarks;
        this.words = words;
        this.access = access;
    }

    /** @param changed is told after each step, with the page to be shown anew */
    PublicationPanel of(Fiche fiche, Runnable changed) {
        return new PublicationPanel(fiche, publication, reviews, remarks, words, access.mayAnimate(), changed);
    }
}
