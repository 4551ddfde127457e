package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.fiche.Fiche;
import org.jspecify.annotations.Nullable;

/** How a fiche stands: the steps on its way to the public, and what is due, as its keepers' home page says it. */
final class Standing extends Div {

    private final transient EditorParts parts;
    private final transient Runnable stepped;
    private final Div publication = new Div();
    private final Div due = new Div();
    private @Nullable PublicationPanel steps;

    /** @param stepped is told after each step */
    Standing(EditorParts parts, Runnable stepped) {
        this.parts = parts;
        this.stepped = stepped;
        addClassName("standing");
        add(publication, due);
    }

    void show(Fiche fiche) {
        steps = parts.publication().of(fiche, stepped);
        publication.removeAll();
        publication.add(steps);
        tellDue(fiche);
    }

    /** It says something else now, and is as far on its way as before. */
    void saved(Fiche fiche) {
        if (steps != null) {
            steps.saved(fiche);
        }
        tellDue(fiche);
    }

    private void tellDue(Fiche fiche) {
        due.removeAll();
        parts.aboutFiches().forEach(part -> part.about(fiche.id().value()).ifPresent(due::add));
    }
}
