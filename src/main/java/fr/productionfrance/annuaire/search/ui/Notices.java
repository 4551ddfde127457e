package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.search.ParameterProblem;
import java.util.List;

/** Says which parts of the address were not understood, and so were left out. */
final class Notices extends Div {

    private final Wording wording;

    Notices(Wording wording) {
        this.wording = wording;
        addClassName("notices");
        setVisible(false);
    }

    void show(List<ParameterProblem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            add(new Notice(Notice.Kind.WARNING, String.join("\n", Ignored.sentences(problems, wording))));
        }
    }

    void clear() {
        show(List.of());
    }
}
