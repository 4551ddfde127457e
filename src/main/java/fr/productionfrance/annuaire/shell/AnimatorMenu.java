package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;

/** The animator's pages, which are too many for a header: a word that opens their list. */
final class AnimatorMenu extends NativeDetails {

    /** Closes when one of them is chosen, by Escape, and when one goes on elsewhere. Works in the browser alone. */
    private static final String CLOSING = """
        this.addEventListener('click', e => { if (e.target.closest('a')) this.open = false; });
        this.addEventListener('focusout', e => {
          if (e.relatedTarget && !this.contains(e.relatedTarget)) this.open = false;
        });
        this.addEventListener('keydown', e => {
          if (e.key === 'Escape' && this.open) { this.open = false; this.querySelector('summary').focus(); }
        });
        document.addEventListener('click', e => { if (!this.contains(e.target)) this.open = false; });\
        """;

    AnimatorMenu(String title, List<Anchor> links) {
        super(title);
        addClassName("animator-menu");
        var list = new Div();
        list.addClassName("animator-links");
        links.forEach(list::add);
        setContent(list);
        getElement().executeJs(CLOSING);
    }
}
