package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** One part of the fiche on the page. */
interface SectionView {

    Component component();

    /** Says what is wrong in this part. */
    void say(List<Finding> findings, boolean all);

    /** Leads to where it is wrong. */
    void focus(Finding finding);

    /** What the field is called, for a list of what is wrong. */
    Optional<String> name(Finding finding);
}
